// Ways to answer that need no account with us: an e-mail program, and the repository host's own pages, which work on
// a phone.

/** `mailto:` with the page's address in its subject, so that the reply says what it is about. */
export function replyAddress(contact: string, address: string, title: string): string {
  const id = address.replace(/^\/|\/$/g, '');
  return `mailto:${encodeURIComponent(contact).replaceAll('%40', '@')}?subject=${encodeURIComponent(`${title} [${id}]`)}`;
}

/** The host's page that edits a file. */
export function editAddress(repository: string, branch: string, file: string): string {
  return `${hostPath(repository)}edit/${encodePath(branch)}/${encodePath(file)}`;
}

const template = `---
title: ""
date: ""
summary: ""
themes: []
---

What happened? What was promised, what changed and why, what did you learn?
`;

/** The host's page that makes a new file, with a post to fill in. GitHub and GitLab name its parameters differently. */
export function newPostAddress(repository: string, branch: string, folder: string): string {
  const name = 'new-post.md';
  const gitLab = isGitLab(repository);
  const query = new URLSearchParams(
    gitLab ? { file_name: name, content: template } : { filename: name, value: template },
  );
  return `${hostPath(repository)}new/${encodePath(branch)}/${encodePath(folder)}?${query}`;
}

function hostPath(repository: string): string {
  const plain = repository.replace(/(\.git)?\/*$/, '');
  return isGitLab(repository) ? `${plain}/-/` : `${plain}/`;
}

function isGitLab(repository: string): boolean {
  return new URL(repository).hostname.includes('gitlab');
}

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
