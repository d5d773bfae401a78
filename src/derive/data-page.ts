// The page of open data: what can be taken along, and what it means.
import type { dataTables } from '../model/address.ts';

export type DataPage = {
  readonly kind: 'data';
  readonly counts: Readonly<Record<string, number>>;
  readonly tables: readonly DataTable[];
  /** What only the data beside pages has. */
  readonly own: readonly OwnList[];
  /** What a feature of the places has. */
  readonly places: readonly DataColumn[];
  /** Whether there is a file of grants, as 360Giving has them: the standard knows none without a grant. */
  readonly hasGiving: boolean;
};

export type OwnList = { readonly name: 'measures' | 'reports'; readonly columns: readonly DataColumn[] };

/** A table of open data, by the name of its files. */
export type DataTable = { readonly name: (typeof dataTables)[number]; readonly columns: readonly DataColumn[] };

/** What its columns or properties are, in English, and what the first one has there. */
export type DataColumn = {
  readonly name: string;
  readonly type: string;
  readonly about: string;
  readonly required?: true;
  readonly choices?: readonly string[];
  readonly example?: string;
};
