import { DomHandler, Parser, type parseDocument } from 'htmlparser2';

/** Browsers nest no deeper than a quarter of this; a page that does is made to be slow to read. */
export const deepest = 2000;

export interface ParsedPage {
  readonly document: ReturnType<typeof parseDocument>;
  /** It was read no further than to where it nests too deep. */
  readonly tooDeep: boolean;
}

export const parsePage = (html: string): ParsedPage => {
  let tooDeep = false;
  class Shallow extends DomHandler {
    override onopentag(name: string, attributes: Record<string, string>): void {
      if (this.tagStack.length > deepest) {
        tooDeep = true;
        parser.pause();
      } else super.onopentag(name, attributes);
    }
  }
  const handler = new Shallow(undefined, { withStartIndices: true });
  const parser = new Parser(handler);
  parser.end(html);
  return { document: handler.root, tooDeep };
};
