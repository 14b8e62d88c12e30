/** Fired on the window before signing out: what waits to be sent is handed to the desk, which sends it. */
export class SignOutEvent extends Event {
  static readonly type = 'shura-desk-sign-out';

  constructor() {
    super(SignOutEvent.type);
  }
}
