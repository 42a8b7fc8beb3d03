/** Something could not be measured. */
export class MeasuringError extends Error {
  override readonly name = 'MeasuringError';
}
