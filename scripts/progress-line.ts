// One line that says how far long work has come; nothing where nobody watches.
import type { Progress } from '../src/publish/publish.ts';

export type Step = Progress | { readonly step: 'pictures'; readonly done: number; readonly total: number };

const words: Record<Step['step'], string> = {
  plates: 'Making the templates ready',
  pictures: 'Developing pictures',
  pages: 'Printing pages',
};

export function progressLine(terminal: NodeJS.WriteStream): { show: (step: Step) => void; end: () => void } {
  if (!terminal.isTTY) return { show: () => undefined, end: () => undefined };
  let shown = '';
  const show = ({ step, done, ...rest }: Step) => {
    const total = 'total' in rest ? rest.total : undefined;
    if (done % 25 !== 0 && done !== total) return;
    const line = `${words[step]}${done > 0 ? ` ${done}` : ''}${total ? ` of ${total}` : ''} …`;
    if (line === shown) return;
    shown = line;
    terminal.write(`\r\u001b[2K${line}`);
  };
  return { show, end: () => terminal.write('\r\u001b[2K') };
}
