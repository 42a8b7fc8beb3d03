/** Something could not be measured, or not within the time bound. */
export class MeasuringError extends Error {
  override readonly name = 'MeasuringError';
  readonly code: 'failed' | 'too-long';

  constructor(code: 'failed' | 'too-long', message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }

  /** What a measure threw, as an error of measuring. */
  static from(cause: unknown): MeasuringError {
    return new MeasuringError('failed', cause instanceof Error ? cause.message : 'Measuring failed.', { cause });
  }
}
