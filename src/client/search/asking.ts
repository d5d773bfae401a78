// The worker, which comes when it is first wanted. It has one question at a time: of those that somebody types
// meanwhile only the last is asked.
import type { Answer, Choices, Question } from '../../search/search-everywhere.ts';
import type { Failure, FromWorker, ToWorker } from './messages.ts';
import type { FilterKind, PageData } from './page-data.ts';

export type Heard = {
  readonly answer: (answer: Answer, question: Question) => void;
  readonly choices: (of: FilterKind, choices: Choices) => void;
  readonly failure: (failure: Failure) => void;
};

export type Asking = {
  /** Fetches what is heavy. */
  readonly start: () => void;
  readonly find: (question: Question) => void;
  readonly choices: (of: FilterKind) => void;
};

export function asking({ worker: address, base, languages }: PageData, heard: Heard): Asking {
  let worker: Worker | undefined;
  let asked: Question | undefined;
  let next: Question | undefined;
  const say = (message: ToWorker) => started().postMessage(message);
  const started = () => (worker ??= startWorker(address, { hear, lose }, { folder: `${base}/search/`, languages }));
  const find = (question: Question) => {
    if (asked) {
      next = question;
      return;
    }
    asked = question;
    say({ kind: 'find', question });
  };
  const hear = (message: FromWorker) => {
    if (message.kind === 'choices') return heard.choices(message.of, message.choices);
    const question = message.kind === 'found' || message.asked === 'find' ? asked : undefined;
    const waiting = next;
    if (question) [asked, next] = [undefined, undefined];
    if (question && waiting) find(waiting);
    else if (message.kind === 'failure') heard.failure(message.failure);
    else if (question) heard.answer(message.answer, question);
  };
  // The next question starts another.
  const lose = () => {
    worker?.terminate();
    [worker, asked, next] = [undefined, undefined, undefined];
    heard.failure(navigator.onLine ? 'failed' : 'offline');
  };
  return { start: () => void started(), find, choices: (of) => say({ kind: 'choices', of }) };
}

type Ears = { readonly hear: (message: FromWorker) => void; readonly lose: () => void };

function startWorker(
  address: string,
  { hear, lose }: Ears,
  indexes: { readonly folder: string; readonly languages: readonly string[] },
): Worker {
  const worker = new Worker(address, { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => hear(data));
  worker.addEventListener('error', lose);
  worker.postMessage({ kind: 'open', ...indexes } satisfies ToWorker);
  return worker;
}
