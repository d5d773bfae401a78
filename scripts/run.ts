// How every command ends: 0 when it did its work, 2 with a plain sentence when it could not.
import { OperatorPageError } from '../src/load/operator-page-error.ts';
import { PublishError } from '../src/publish/staging.ts';
import { UsageError } from './project.ts';

export async function run(usage: string, command: () => Promise<number>): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', passOverClosed);
  try {
    process.exitCode = await command();
  } catch (error) {
    process.exitCode = 2;
    console.error(explain(error, usage));
  }
}

/** `| head` reads some lines and goes: the command does its work to the end, and nobody hears the rest. */
function passOverClosed(error: Error): void {
  if (!('code' in error) || error.code !== 'EPIPE') throw error;
}

function explain(error: unknown, usage: string): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof UsageError || isArgumentError(error)) return `${error.message}\n${usage}`;
  // A thread's errors arrive without their kind.
  if (error instanceof PublishError || error instanceof OperatorPageError || error.message.endsWith('Publish again.'))
    return error.message;
  const code = 'code' in error ? String(error.code) : '';
  const plain = machineTroubles[code];
  return plain ? `${plain}\n(${error.message})` : (error.stack ?? error.message);
}

function isArgumentError(error: Error): boolean {
  return 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

const machineTroubles: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full. What was published before is as it was. Make room, then publish again.',
  EACCES: 'A folder or file may not be written or read here. What was published before is as it was.',
  EPERM: 'A folder or file may not be written or read here. What was published before is as it was.',
  EROFS: 'The disk can only be read. What was published before is as it was. Name another folder with --out.',
  EFBIG: 'A file may not be as long as it has to be here. What was published before is as it was.',
  ENOTDIR: 'A file stands where a folder is needed. What was published before is as it was.',
};
