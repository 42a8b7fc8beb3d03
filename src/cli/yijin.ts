/** The program `yijin`; a thread that it starts begins here as well. */
import { runCommand } from './command.ts';
import { answerLargePairs, openLargePairs } from './large-pairs.ts';
import { NotWritten, openOutput, ReaderGone } from './output.ts';

if (!answerLargePairs()) {
  const large = openLargePairs(new URL(import.meta.url));
  try {
    process.exitCode = await runCommand(process.argv.slice(2), {
      output: openOutput(process.stdout),
      tell: (message) => void process.stderr.write(`${message}\n`),
      input: process.stdin,
      large,
    });
  } catch (error) {
    if (!(error instanceof ReaderGone || error instanceof NotWritten)) throw error;
    if (error instanceof NotWritten) process.stderr.write(`yijin: ${error.message}\n`);
    // Standard input may still be open.
    process.exit(error instanceof ReaderGone ? 0 : 2);
  } finally {
    await large.close();
  }
}
