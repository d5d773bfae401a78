import { beforeAll, describe, expect, test } from 'vitest';
import { searchDocuments, type SearchDocument } from '../../src/derive/search-documents.ts';
import { editionOf, village } from '../village.ts';

let documents: readonly SearchDocument[];
const documentAt = (address: string) => documents.find(({ facts }) => facts.address === address);
beforeAll(async () => {
  documents = [...searchDocuments(editionOf(await village()))];
});

describe('what can be found in the village', () => {
  test('is every post, promise, grant and learning that is published, once', async () => {
    const { organisations } = await village();
    const things = organisations.flatMap(({ posts, milestones, grants }) => [...posts, ...milestones, ...grants]);
    const learnt = organisations.flatMap(({ posts }) => posts.flatMap(({ learning }) => learning));
    expect(documents).toHaveLength(things.length + learnt.length);
    expect(new Set(documents.map(({ key }) => key)).size).toBe(documents.length);
    expect(new Set(documents.map(({ facts }) => facts.kind)).size).toBe(4);
  });

  test('is no draft, and nothing that is scheduled', () => {
    expect(JSON.stringify(documents)).not.toContain('half-written');
    expect(JSON.stringify(documents)).not.toContain('not-yet');
  });

  test('a post is known by those who paid for what it reports on', () => {
    const post = documentAt('/organisations/riverside/posts/2025-11-28-the-roof-is-on/');
    expect(post?.facets).toEqual(
      expect.arrayContaining(['kind:post', 'year:2025', 'organisation:riverside', 'funder:mill-trust']),
    );
    expect(post?.words.names).toContain('Mill Trust');
  });

  test('a promise is known by its present title and day, and has the reasons of its revisions', () => {
    const milestone = documentAt('/organisations/riverside/milestones/roof/');
    expect(milestone?.facts.kind).toBe('milestone');
    expect(milestone?.facts.day).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(milestone?.words.text.length).toBeGreaterThan(10);
  });

  test('what was learnt leads to where it stands', () => {
    const learnt = documents.filter(({ facts }) => facts.kind === 'learning');
    for (const { facts } of learnt)
      expect(facts.address).toMatch(/^\/organisations\/[a-z-]+\/posts\/[a-z0-9-]+\/(#learning-|$)/);
  });

  test('each is in the index of its own language', () => {
    expect(documentAt('/organisations/popty/posts/2026-02-01-bara/')?.facts.language).toBe('cy');
  });
});
