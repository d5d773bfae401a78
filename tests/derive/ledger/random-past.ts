// Pasts that chance makes, with what an honest reader would say of every change in them and of what is promised in the
// end. What the reader says follows from what was done, and not from the files.
import { leaveName, type Deed } from './random-deeds.ts';
import type { Step } from '../../history/repository.ts';
import { copyBook, type Copy } from './random-copies.ts';
import { askedAt, funderFile, funderText, grantText, type GrantState } from './random-grant.ts';
import { alter, nameAnew, newPromise, sayWhy, type Promised } from './random-promise.ts';
import { dayNumber, judge, type Now } from './random-reader.ts';
import { comeBack, leave, setBack } from './random-removal.ts';
import { textOf } from './random-text.ts';

const secondsADay = 86_400;
const firstRoom = 'organisations/riverside/';
const grantFile = 'grants/money.md';
const givers = [['commons'], ['commons', 'well'], ['well']] as const;

export type Past = {
  readonly steps: Step[];
  readonly line: number[];
  readonly promises: Promised[];
  /** How many others took the name of a promise, or its words. */
  readonly strangers: number;
  /** By commit. */
  readonly grants: readonly GrantState[];
};

/** The commits, and the three promises as they are expected to be told. */
export function livePast(deeds: readonly Deed[]): Past {
  const start = Date.parse('2024-03-01T09:00:00Z') / 1000;
  let time = start;
  let giving = 0;
  let isBroken = false;
  let renames = 0;
  let strangers = 0;
  let folder = firstRoom;
  let roomNames = 0;
  const names = new Map<string, string>();
  const nameOf = (funder: string) => names.get(funder) ?? funder;
  const grantNow = (): GrantState => ({
    funders: givers[giving] ?? [],
    isBroken,
    isFirstDay: dayNumber(time) === dayNumber(start),
    day: dayNumber(time),
  });
  const grants: GrantState[] = [grantNow()];
  const promises = [0, 1, 2].map(newPromise);
  const texts = new Map<Promised, string>();
  const copies = copyBook();
  const all = Object.fromEntries(promises.map((promise) => [promise.path, written(promise)]));
  const folders = Object.fromEntries(['commons', 'well'].map((funder) => [funderFile(funder), funderText(funder)]));
  const steps: Step[] = [{ time, files: { ...folders, [folder + grantFile]: grantText(grantNow(), nameOf), ...all } }];
  const line = [0];
  for (const promise of promises) {
    judge(promise, undefined, { commit: 0, time, grants });
    promise.paths.push(promise.path);
  }
  for (const deed of deeds) {
    time += deed.days * secondsADay + 60;
    const promise = promises[deed.promise];
    const [fork = 0, older = fork] = line.slice(-2).reverse();
    if (deed.way === 'by a turned merge') publishElsewhere();
    const step = promise && perform(promise, deed);
    if (step) commit(step, deed.way, fork, older);
  }
  return { steps, line, promises, grants, strangers };

  function written(promise: Promised): string {
    const text = textOf(promise, nameOf);
    texts.set(promise, text);
    return text;
  }

  function commit(step: Omit<Step, 'time'>, way: Deed['way'], fork: number, older: number): void {
    const tip = line.at(-1) ?? 0;
    const { files = {} } = step;
    if (way === 'by a merge') steps.push({ ...step, time: time - 30, parents: [tip] });
    if (way === 'by a late merge') steps.push({ files, time: time - 30, parents: [older] });
    if (way === 'by a turned merge') {
      steps.push({ ...step, author: 'Rosa', time: time - 30, parents: [fork] });
      const { files: published = {} } = steps[tip] ?? {};
      const [parents, message] = [[steps.length - 1, tip], "Merge remote-tracking branch 'origin/main'"];
      steps.push({ files: published, author: 'Rosa', message, time, parents });
    } else steps.push({ ...step, time, parents: way === 'straight' ? [tip] : [tip, steps.length - 1] });
    onLine();
  }

  /** The newest step is the newest of the line. */
  function onLine(): void {
    line.push(steps.length - 1);
    grants.push(grantNow());
    for (const promise of promises) promise.paths.push(promise.isThere ? promise.path : undefined);
  }

  /** What others publish while somebody writes. */
  function publishElsewhere(): void {
    const text = `---\nname: Darwen\nsummary: As of ${steps.length}\n---\n`;
    const files = {
      'organisations/darwen/organisation.md': text,
      'organisations/darwen/posts/2024-03-01-news.md': text,
    };
    steps.push({ files, time: time - 40, parents: [line.at(-1) ?? 0] });
    onLine();
  }

  function perform(promise: Promised, deed: Deed): Omit<Step, 'time'> | undefined {
    const { act, isAgreed, promise: which } = deed;
    if (act === 'swap the funders') giving = (giving + 1) % givers.length;
    if (act === 'break or mend the grant') isBroken = !isBroken;
    if (act === 'rename a funder') return rename(which === 0 ? 'commons' : 'well');
    if (act === 'rename the organisation') return renameRoom();
    const grant = grantNow();
    if (act === 'swap the funders' || act === 'break or mend the grant') {
      hearOfGrant();
      return { files: { [folder + grantFile]: grantText(grant, nameOf) } };
    }
    const now = { commit: line.length, time, grants: [...grants, grant] };
    const old = structuredClone(promise);
    const everybody = [...new Set([...askedAt(promise.asked, now.grants), ...grant.funders])];
    const circumstances = { isAgreed, time, everybody };
    if (!promise.isThere) {
      if (deed.days > 0 && !act.startsWith('bring back')) return undefined;
      if (act === 'bring back and say why') sayWhy(promise, promise.due, circumstances);
      if (act === 'bring back under another name' && texts.get(promise) === textOf(promise, nameOf)) nameAnew(promise);
      comeBack(promise, now);
      return { files: { [promise.path]: written(promise) } };
    }
    if (act === 'copy as a template') return { files: copyOf(promise) };
    const copy = act === 'copy it and move in silence' ? copyOf(promise) : {};
    if (act === 'set the day back' ? !setBack(promise, now) : !alter(promise, act, circumstances)) return undefined;
    if (!promise.isThere) {
      const copy = copies.take(promise, { day: dayNumber(time), folder, text: texts.get(promise) });
      if (!copy) leave(promise, now);
      else goOnIn(promise, copy, old, now);
      return { files: { [old.path]: null } };
    }
    judge(promise, old, now);
    const moves = old.path === promise.path ? [] : [[old.path, promise.path] as const];
    // Its very words go along: what is edited too is another file to git.
    return { moves, files: act === leaveName ? stranger(old.path) : { [promise.path]: written(promise), ...copy } };
  }

  function copyOf(promise: Promised): Record<string, string> {
    strangers += 1;
    const path = promise.path.replace(/[^/]*$/, `copy-${strangers}.md`);
    const text = texts.get(promise) ?? '';
    copies.note(promise, { path, text, day: dayNumber(time) });
    return { [path]: text };
  }

  function goOnIn(promise: Promised, { text, ...is }: Copy, old: Promised, now: Now): void {
    Object.assign(promise, is, { isThere: true });
    texts.set(promise, text);
    judge(promise, old, now);
  }

  function stranger(path: string): Record<string, string> {
    strangers += 1;
    return { [path]: `---\ntitle: Quite another promise\ndue: 2031-01-01\n---\n\nStranger ${strangers}.\n` };
  }

  /** Whoever did something to a promise today is asked again in the evening. */
  function hearOfGrant(): void {
    const now = { commit: line.length, time, grants: [...grants, grantNow()] };
    for (const promise of promises) {
      const { morning } = promise;
      if (promise.isThere && morning?.day === dayNumber(time) && !morning.isFirstDay)
        judge(promise, structuredClone(promise), now);
    }
  }

  /** The files of the promises follow when they are written next. */
  function rename(funder: string): Omit<Step, 'time'> {
    const from = funderFile(nameOf(funder));
    renames += 1;
    names.set(funder, `${funder}-${renames}`);
    hearOfGrant();
    return {
      moves: [[from, funderFile(nameOf(funder))]],
      files: { [folder + grantFile]: grantText(grantNow(), nameOf) },
    };
  }

  /** Where all are there: what was removed comes back to where it was. */
  function renameRoom(): Omit<Step, 'time'> | undefined {
    if (!promises.every(({ isThere }) => isThere)) return undefined;
    roomNames += 1;
    const [from, to] = [folder, `organisations/riverside-${roomNames}/`];
    folder = to;
    const moves = [`${from}${grantFile}`, ...promises.map(({ path }) => path)].map(
      (path) => [path, path.replace(from, to)] as const,
    );
    for (const promise of promises) {
      const old = structuredClone(promise);
      promise.path = promise.path.replace(from, to);
      judge(promise, old, { commit: line.length, time, grants: [...grants, grantNow()] });
    }
    return { moves };
  }
}
