import { describe, expect, test } from 'vitest';
import { classify } from '../../src/read/classify.ts';
import { fc, test as property } from '../model/property.ts';

describe('what a file is follows from where it stands', () => {
  test.each([
    ['site.yaml', 'site', 'site', ''],
    ['funders/lindle-trust/funder.md', 'funder', 'lindle-trust', ''],
    ['funders/lindle-trust/replies/2026-03-12-roof.md', 'reply', 'lindle-trust/2026-03-12-roof', ''],
    ['programmes/warm-halls.md', 'programme', 'warm-halls', ''],
    ['organisations/riverside/organisation.md', 'organisation', 'riverside', 'riverside'],
    ['organisations/license/organisation.md', 'organisation', 'license', 'license'],
    ['organisations/riverside/grants/roof.md', 'grant', 'roof', 'riverside'],
    ['organisations/riverside/milestones/roof.md', 'milestone', 'roof', 'riverside'],
    ['organisations/riverside/posts/2026-03-02-roof.mdx', 'post', '2026-03-02-roof', 'riverside'],
    ['organisations/riverside/posts/2026-03-02-roof/index.md', 'post', '2026-03-02-roof', 'riverside'],
    ['organisations/riverside/posts/roof.md', 'post', 'roof', 'riverside'],
  ])('%s is a %s', (file, kind, id, organisation) => {
    expect(classify(file)).toEqual({ is: 'document', place: { kind, file, id, organisation } });
  });

  test.each([
    ['organisations/Riverside/posts/2026-03-02-roof.md', 'Riverside'],
    ['organisations/riverside/posts/2026-03-02-Roof.md', '2026-03-02-Roof'],
    ['funders/Lindle Trust/funder.md', 'Lindle Trust'],
    ['organisations/riverside/milestones/toît.md', 'toît'],
    ['funders/Lindle Trust/replies/2026-03-12-roof.md', 'Lindle Trust'],
    ['funders/lindle-trust/replies/2026-03-12-Roof.md', '2026-03-12-Roof'],
  ])('%s names what cannot be an address', (file, name) => {
    expect(classify(file)).toEqual({ is: 'bad-name', name });
  });

  test.each([
    ['organisations/riverside/posts/2026-04-03-upper.MD', 'ending'],
    ['organisations/riverside/posts/2026-04-03-none', 'ending'],
    ['organisations/riverside/milestones/roof.txt', 'ending'],
    ['funders/lindle-trust/replies/2026-03-12-roof.txt', 'ending'],
    ['organisations/riverside/posts/2026-04-03-word.docx', 'format'],
    ['organisations/riverside/posts/2026-04-03-roof/post.md', 'index'],
    ['organisations/riverside/posts/2026-04-03-roof/Index.md', 'index'],
    ['site.yml', 'ending'],
  ])('%s is meant as a document', (file, reason) => expect(classify(file)).toMatchObject({ is: 'bad-name', reason }));

  test.each([
    'README.md',
    '.DS_Store',
    'organisations/riverside/readme.md',
    'organisations/.git/posts/x.md',
    'CODEOWNERS',
    'pages/.git/config',
  ])('%s is passed over', (file) => expect(classify(file).is).toBe('passed-over'));

  test('what stands in pages/ is the operator’s own', () => {
    expect(
      ['pages/about.mdx', 'pages/photos/team.jpg', 'pages/team.jpg.yaml'].map((file) => classify(file).is),
    ).toEqual(['own', 'own', 'own']);
  });

  test.each([
    'notes.txt',
    'organisations/riverside/roof.md',
    'organisations/riverside/posts/a/b/c.md',
    'funders/x/notes.md',
    'Site.yaml',
  ])('%s is unknown', (file) => expect(classify(file).is).toBe('unknown'));

  property('and always means something', fc.array(fc.string({ minLength: 1 }), { minLength: 1 }), (steps) => {
    expect(['document', 'bad-name', 'picture', 'own', 'passed-over', 'unknown']).toContain(
      classify(steps.join('/')).is,
    );
  });
});
