import { orderProvedBy, type DayOrder } from '../day-of-text.ts';
import type { Leaves } from './fields.ts';
import type { SourceRecord } from './read-publication.ts';

const dayFields = /(?:Date|dateModified)$/;

/**
 * How a publication writes its days. One program wrote all of them: where any proves an order and none the other, that is
 * the order of those that prove none.
 */
export async function dayOrder(records: AsyncIterable<SourceRecord>): Promise<DayOrder | undefined> {
  const proved = new Set<DayOrder>();
  for await (const { leaves } of records) for (const order of leaves ? ordersIn(leaves) : []) proved.add(order);
  const [only, other] = proved;
  return other === undefined ? only : undefined;
}

function ordersIn(leaves: Leaves): DayOrder[] {
  return [...leaves].flatMap(([path, value]) =>
    dayFields.test(path) && typeof value === 'string' ? (orderProvedBy(value) ?? []) : [],
  );
}
