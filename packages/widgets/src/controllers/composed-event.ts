/** An event of an element. It bubbles out of shadow trees, and carries ids, never words. */
export class ComposedEvent extends Event {
  constructor(type: string) {
    super(type, { bubbles: true, composed: true });
  }
}
