/** Runs commands as steps of a check: one line each with its time, and the whole output of those that failed. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..');

/** The command of a tool in node_modules, run by this Node: no shell and no `.cmd`, so the same on every system. */
export function tool(path, ...args) {
  return [process.execPath, join(ROOT, 'node_modules', ...path.split('/')), ...args];
}

/** The command of a script of ours. */
export function script(name, ...args) {
  return [process.execPath, join(ROOT, 'scripts', name), ...args];
}

/**
 * Runs one step. Its output is kept back and shown when it failed, or as it comes with `live`.
 * @param {{name: string, command: string[], env?: Record<string, string>, live?: boolean, tail?: number}} step
 * @returns {Promise<{name: string, ok: boolean}>}
 */
export function runStep({ name, command, env = {}, live = false, tail = 0 }) {
  const [program, ...args] = command;
  const began = Date.now();
  return new Promise((done) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ...env },
      stdio: ['ignore', live ? 'inherit' : 'pipe', live ? 'inherit' : 'pipe'],
    });
    let output = '';
    child.stdout?.on('data', (data) => (output += data));
    child.stderr?.on('data', (data) => (output += data));
    const finish = (ok) => {
      const seconds = ((Date.now() - began) / 1000).toFixed(1);
      console.log(`${ok ? 'ok  ' : 'FAIL'}  ${name}  ${seconds} s`);
      const lines = output.trimEnd().split('\n');
      if (!ok) console.log(output.trimEnd());
      else if (tail > 0) console.log(lines.slice(-tail).join('\n'));
      done({ name, ok });
    };
    child.on('error', (cause) => {
      output += String(cause);
      finish(false);
    });
    child.on('close', (status) => finish(status === 0));
  });
}

/**
 * Runs rows of steps, at most `lanes` rows at a time; in a row each step waits for the one before, and is left out when
 * that failed.
 * @returns {Promise<{name: string, ok: boolean}[]>}
 */
export async function runRows(rows, lanes) {
  const waiting = [...rows];
  const results = [];
  const lane = async () => {
    for (let row = waiting.shift(); row !== undefined; row = waiting.shift()) {
      for (const step of row) {
        const result = await runStep(step);
        results.push(result);
        if (!result.ok) break;
      }
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return results;
}
