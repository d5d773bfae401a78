// Astro answers with a `Response`. Node's turns the bytes of a page into a stream and back again, which for 20,000 pages
// takes a tenth of all printing; in a thread of the press the bytes stay bytes.

const NodeResponse = globalThis.Response;

type Bytes = Uint8Array<ArrayBuffer>;

/** A `Response` that keeps bytes as they are; everything else is Node's own. */
export class PageResponse extends NodeResponse {
  readonly #bytes: Bytes | undefined;

  constructor(body?: BodyInit | null, init?: ResponseInit) {
    const bytes = body instanceof Uint8Array ? (body as Bytes) : undefined;
    super(bytes ? null : body, init);
    this.#bytes = bytes;
  }

  override get body(): Response['body'] {
    return this.#bytes ? new NodeResponse(this.#bytes).body : super.body;
  }

  override async bytes(): Promise<Bytes> {
    return this.#bytes ?? super.bytes();
  }
}
