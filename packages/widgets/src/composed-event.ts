/** What every event of ours is: heard anywhere on the page. It carries ids, never words. */
export class ComposedEvent extends Event {
  constructor(type: string) {
    super(type, { bubbles: true, composed: true });
  }
}
