export function terminalReport(r: { problems: readonly any[]; counts: any; folder: string }, _o: { colour: boolean }): string {
  return r.problems.slice(0,40).map((p) => `${r.folder}/${p.file}:${p.line} ${p.code} ${p.effect} ${JSON.stringify(p.values)}\n`).join('') + JSON.stringify(r.counts) + '\n';
}
