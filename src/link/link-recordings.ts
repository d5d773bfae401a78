// The recordings of a file as pages may place them, and which are kept back.
import type { Document, MeasuredRecording } from '../model/document.ts';
import type { ThingSource } from '../model/linked-site.ts';

type SourceRecordings = Pick<ThingSource, 'recordings' | 'ownPageRecordings' | 'withheldRecordings'>;

export function linkRecordings(recordings: Document['recordings'] = {}): SourceRecordings {
  const all = Object.entries(recordings);
  const shown = all.filter((one): one is [string, MeasuredRecording] => 'facts' in one[1]);
  const ownPageRecordings = shown.flatMap(([name, found]) => (found.isOwnPageOnly ? [name] : []));
  const withheldRecordings = all.flatMap(([name, found]) => ('withheld' in found ? [name] : []));
  return {
    ...(shown.length > 0
      ? { recordings: Object.fromEntries(shown.map(([name, { recording }]) => [name, recording])) }
      : {}),
    ...(ownPageRecordings.length > 0 ? { ownPageRecordings } : {}),
    ...(withheldRecordings.length > 0 ? { withheldRecordings } : {}),
  };
}
