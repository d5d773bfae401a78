// One line that says how far long work has come; nothing where nobody watches.
import type { Progress } from '../src/publish/publish.ts';

type Step =
  | Progress
  | { readonly step: 'reading'; readonly done: 0 }
  | { readonly step: 'pictures' | 'pings'; readonly done: number; readonly total: number };

const words: Record<Step['step'], string> = {
  reading: 'Reading the content',
  pictures: 'Developing pictures',
  pages: 'Printing pages',
  cards: 'Drawing cards',
  pings: 'Telling the hub',
};

export type ProgressLine = { readonly show: (step: Step) => void; readonly end: () => void };

export function progressLine(terminal: NodeJS.WriteStream): ProgressLine {
  if (!terminal.isTTY) return { show: () => undefined, end: () => undefined };
  let shown = '';
  const show = ({ step, done, ...rest }: Step) => {
    const total = 'total' in rest ? rest.total : undefined;
    // A photo takes longer than many pages.
    if (step !== 'pictures' && done % 25 !== 0 && done !== total) return;
    const line = `${words[step]}${done > 0 ? ` ${done}` : ''}${total ? ` of ${total}` : ''} …`;
    if (line === shown) return;
    shown = line;
    terminal.write(`\r\u001b[2K${line}`);
  };
  return { show, end: () => terminal.write('\r\u001b[2K') };
}
