import { DomHandler, Parser, type parseDocument } from 'htmlparser2';

/** Maximum depth: browsers stop at a quarter of this. A deeper page was made to be slow to parse. */
export const maxDepth = 2000;

export interface ParsedPage {
  readonly document: ReturnType<typeof parseDocument>;
  /** True if parsing stopped at the maximum depth. */
  readonly tooDeep: boolean;
}

export const parsePage = (html: string): ParsedPage => {
  let tooDeep = false;
  class Shallow extends DomHandler {
    override onopentag(name: string, attributes: Record<string, string>): void {
      if (this.tagStack.length > maxDepth) {
        tooDeep = true;
        parser.pause();
      } else super.onopentag(name, attributes);
    }
  }
  const handler = new Shallow(undefined, { withStartIndices: true, withEndIndices: true });
  const parser = new Parser(handler);
  parser.end(html);
  return { document: handler.root, tooDeep };
};
