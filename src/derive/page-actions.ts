// Ways to answer that need no account with us: an e-mail program, and the repository host's own pages, which work on
// a phone.

/** `mailto:` with the page's address in its subject, so that the reply says what it is about. */
export function replyAddress(contact: string, address: string, title: string): string {
  const id = address.replace(/^\/|\/$/g, '');
  return `mailto:${encoded(contact).replaceAll('%40', '@')}?subject=${encoded(`${title} [${id}]`)}`;
}

/** The words of a new post's template, in the language of its page. */
export type TemplateWords = { readonly day: string; readonly question: string };

/** The host's page that edits a file; absent for a host whose addresses are not known. */
export function editAddress(repository: string, branch: string, file: string): string | undefined {
  const host = hostOf(repository);
  return host && `${host.pages}edit/${encodePath(branch)}/${encodePath(file)}`;
}

/** The host's page that makes a new file, with a post to fill in; absent for a host whose addresses are not known. */
export function newPostAddress(
  repository: string,
  branch: string,
  folder: string,
  words: TemplateWords,
): string | undefined {
  const host = hostOf(repository);
  if (!host) return undefined;
  const query = new URLSearchParams({ [host.fileName]: 'new-post.md', [host.content]: template(words) });
  return `${host.pages}new/${encodePath(branch)}/${encodePath(folder)}?${query}`;
}

function template({ day, question }: TemplateWords): string {
  return `---\ntitle: ""\ndate: # ${day}\nsummary: ""\nthemes: []\n---\n\n${question}\n`;
}

type Host = { readonly pages: string; readonly fileName: string; readonly content: string };

/** GitHub and GitLab, wherever they run, name their parameters differently. */
function hostOf(repository: string): Host | undefined {
  const { hostname } = new URL(repository);
  const plain = repository.replace(/(\.git)?\/*$/, '');
  if (hostname.includes('gitlab')) return { pages: `${plain}/-/`, fileName: 'file_name', content: 'content' };
  if (hostname.includes('github')) return { pages: `${plain}/`, fileName: 'filename', content: 'value' };
  return undefined;
}

function encodePath(path: string): string {
  return path.split('/').map(encoded).join('/');
}

/** `encodeURIComponent` throws at half a character. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}
