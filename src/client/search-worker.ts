// Searches beside the page, so that typing never waits.
import { searchEverywhere, type EverySearch } from '../search/search-everywhere.ts';
import type { FromWorker, ToWorker } from './search/messages.ts';

class OfflineError extends Error {}

let search: EverySearch | undefined;

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'open') {
    search = searchEverywhere(data.languages, (language, name) => fetchFile(`${data.folder}${language}/${name}`));
    return;
  }
  answerTo(data).then(say, (error: unknown) => {
    const failure = error instanceof OfflineError ? 'offline' : 'failed';
    if (failure === 'failed') console.warn(error);
    say({ kind: 'failure', asked: data.kind, failure });
  });
});

async function answerTo(message: Exclude<ToWorker, { readonly kind: 'open' }>): Promise<FromWorker> {
  if (!search) throw new Error('Nobody said where the indexes are');
  if (message.kind === 'find') return { kind: 'found', answer: await search.find(message.question) };
  return { kind: 'choices', of: message.of, choices: await search.choices(message.of) };
}

async function fetchFile(address: string): Promise<Uint8Array | undefined> {
  try {
    const answer = await fetch(address);
    if (answer.status === 404) return undefined;
    if (!answer.ok) throw new Error(`${address} was answered with ${answer.status}`);
    return new Uint8Array(await answer.arrayBuffer());
  } catch (error) {
    // What fetch throws where nothing comes.
    if (error instanceof TypeError) throw new OfflineError(address, { cause: error });
    throw error;
  }
}

function say(message: FromWorker): void {
  postMessage(message);
}
