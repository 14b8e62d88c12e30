/** An event of an element. It bubbles out of shadow trees. It carries ids and codes, never text. */
export class ComposedEvent extends Event {
  constructor(type: string) {
    super(type, { bubbles: true, composed: true });
  }
}
