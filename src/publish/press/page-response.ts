// Astro answers with a `Response`. Node's turns the pieces of a page into a stream and back again, which for 20,000 pages
// takes a tenth of all printing; in a thread of the press the pieces stay pieces.

const NodeResponse = globalThis.Response;

type Bytes = Uint8Array<ArrayBuffer>;

/** A `Response` that keeps the pieces of a page as Astro makes them; everything else is Node's own. */
export class PageResponse extends NodeResponse {
  readonly #pieces: AsyncIterable<Bytes> | undefined;

  constructor(body?: BodyInit | AsyncIterable<Bytes> | null, init?: ResponseInit) {
    const pieces = isPieces(body) ? body : undefined;
    super(pieces ? null : (body as BodyInit), init);
    this.#pieces = pieces;
  }

  override get body(): Response['body'] {
    return this.#pieces ? new NodeResponse(this.#pieces as unknown as BodyInit).body : super.body;
  }

  override async bytes(): Promise<Bytes> {
    return this.#pieces ? together(this.#pieces) : super.bytes();
  }
}

function isPieces(body: unknown): body is AsyncIterable<Bytes> {
  return typeof body === 'object' && body !== null && Symbol.asyncIterator in body && !(body instanceof ReadableStream);
}

async function together(pieces: AsyncIterable<Bytes>): Promise<Bytes> {
  const all: Bytes[] = [];
  for await (const piece of pieces) all.push(piece);
  const [only] = all;
  return all.length === 1 && only ? only : Buffer.concat(all);
}
