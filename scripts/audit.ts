// npm run audit: how the sample does on a cheap phone, as Lighthouse measures it, and what its posts weigh.
import { auditFolder, weighPosts } from '../tests/audit/audit.ts';
import { auditTable, shortcomings } from '../tests/audit/audit-table.ts';
import { limits } from '../tests/audit/page-weight.ts';
import { publishedSample } from '../tests/published-sample.ts';
import { run } from './run.ts';

await run('Use: npm run audit', async () => {
  const folder = await publishedSample();
  const { posts, heaviest, faults } = weighPosts(folder);
  const weight = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;
  console.log(
    `${posts} posts: ${weight(heaviest)} of HTML and styles at most, compressed (${weight(limits.text)} allowed).`,
  );
  const audited = await auditFolder(folder, (kind) => console.error(`Lighthouse, on a phone: ${kind} …`));
  console.log(auditTable(audited));
  const all = [...faults, ...shortcomings(audited)];
  for (const one of all) console.log(one);
  return all.length === 0 ? 0 : 1;
});
