// Reads the history of a content folder once: a process of its own, so that it can be measured whole.
import { readHistory } from '../../src/history/read-history.ts';

const [content = '', cache = ''] = process.argv.slice(2);
const { things } = await readHistory({ content, cache, program: 'bench' });
if (things.length === 0) throw new Error(`Nothing was read in ${content}`);
