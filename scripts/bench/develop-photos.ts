// Develops the photos of a content folder once: a process of its own, so that it can be measured whole. It says how many
// prints it made.
import { loadSite } from '../../src/load-site.ts';

const [content = '', cache = ''] = process.argv.slice(2);
const { developed, problems } = await loadSite({ content, cache, photos: cache, now: 0, program: 'bench' });
if (problems.length > 0) throw new Error(`The photos in ${content} are not in order: ${JSON.stringify(problems[0])}`);
console.log(developed);
