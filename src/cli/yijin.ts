/** The program `yijin`; a thread that it starts begins here as well. */
import { runCommand } from './command.ts';
import { answerLargePairs, openLargePairs } from './large-pairs.ts';
import { openOutput, ReaderGone } from './output.ts';

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
    if (!(error instanceof ReaderGone)) throw error;
    // Standard input may still be open.
    process.exit(0);
  } finally {
    await large.close();
  }
}
