import { problemAt, type KeyPath } from '../../model/problem.ts';
import type { Finding, Network } from '../network.ts';

/** A language that the site does not list is published; the words around the text are in the site's first language. */
export function* unlistedLanguage(network: Network): Iterable<Finding> {
  if (network.unreadSettings.includes('languages')) return;
  const { languages } = network.settings;
  const listed = new Set(languages.map((one) => one.toLowerCase()));
  const isListed = (language: string) =>
    listed.has(language.toLowerCase()) || listed.has(language.toLowerCase().split('-')[0] ?? '');
  for (const { file, language, at } of languagesWritten(network))
    if (!isListed(language)) yield problemAt('unlisted-language', file, at, { language, known: languages.join(', ') });
}

type WrittenLanguage = { readonly file: string; readonly language: string; readonly at: KeyPath };

function* languagesWritten(network: Network): Iterable<WrittenLanguage> {
  for (const { file, content } of network.all('organisation'))
    for (const [index, language] of (content.languages ?? []).entries())
      yield { file, language, at: ['languages', index] };
  for (const { file, content } of network.all('post'))
    if (content.language !== undefined) yield { file, language: content.language, at: ['language'] };
}
