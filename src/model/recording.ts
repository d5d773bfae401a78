// A sound, a film or its captions as pages offer them, and what was found of the file.

/** What a text places it as. */
export type RecordingRole = 'audio' | 'video' | 'captions';

/** Plain data. The address comes from what is published, byte for byte. */
export type Recording = {
  readonly role: RecordingRole;
  readonly address: string;
  /** MIME type. */
  readonly type: string;
  /** Of what is published. */
  readonly bytes: number;
};

/** A recording by what the text calls it, and the names of what shows or says the same: it is kept back with it. */
export type NamedRecording = {
  readonly name: string;
  readonly role: RecordingRole;
  readonly captions?: string;
  readonly poster?: string;
};

/** An address that was left out of captions, and its line, 1-based. */
export type NotedContact = { readonly contact: string; readonly line: number };

export type RecordingRefusal = 'missing' | 'unsupported' | 'damaged' | 'too-large' | 'not-a-recording';
