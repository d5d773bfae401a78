// What a thread of the crew can be asked to do. A trade is a module that exports `takeUp`; a thread that has learnt one
// trade can learn the next, so that a build starts its threads once.

/** A trade as whoever has the jobs knows it. */
export type Trade<Brief, Job, Result> = {
  /** A module that exports `takeUp: TakeUp<Brief, Job, Result>`. */
  readonly module: URL;
  /** What every thread is told before its first job. */
  readonly brief: Brief;
  /** How many jobs a thread is given at a time. */
  readonly batch: number;
  /** Only so that the compiler knows them. */
  readonly types?: { readonly job: Job; readonly result: Result };
};

export type TakeUp<Brief, Job, Result> = (brief: Brief) => Work<Job, Result> | Promise<Work<Job, Result>>;

export type Work<Job, Result> = (jobs: readonly Job[]) => readonly Result[] | Promise<readonly Result[]>;

/** What a thread is told. */
export type Order =
  | { readonly kind: 'learn'; readonly trade: number; readonly module: string; readonly brief: unknown }
  | { readonly kind: 'work'; readonly trade: number; readonly jobs: readonly unknown[] }
  /** Modules that it will need soon, to be read while it has nothing else to do. */
  | { readonly kind: 'prepare'; readonly modules: readonly string[] };
