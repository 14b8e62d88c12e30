import type { DeskSession } from '@shura/contract';
import { ResourceController } from '@shura/widgets/resource';
import type { Desk, DeskView } from '../desk.ts';

export type DeskResource<Value> = ResourceController<Value>;

/** Key of a resource that depends on the agency. */
export const ofAgency = ({ agencySlug }: Desk): readonly unknown[] => [agencySlug];

/** Key of a resource that depends on the signed-in person. */
export const ofPerson = ({ session }: Desk): readonly unknown[] => [session.person?.id];

/**
 * A resource of a view. If the session was over, it loads again after the sign-in.
 *
 * @param of returns the key for a desk: the resource loads at the first draw, and again when the key changes. Without
 * `of`, the view opens the resource itself.
 */
export function deskResource<Value>(
  view: DeskView,
  load: (desk: Desk) => Promise<Value>,
  of?: (desk: Desk) => readonly unknown[],
): DeskResource<Value> {
  let lostWith: DeskSession | undefined;
  const resource = new ResourceController(view, async () => {
    try {
      return await load(view.desk);
    } catch (error) {
      if (view.desk.lost(error)) lostWith = view.desk.session;
      throw error;
    }
  });
  view.addController({
    hostUpdate() {
      if (of) void resource.open(...of(view.desk));
      if (!lostWith || lostWith === view.desk.session) return;
      lostWith = undefined;
      void resource.reload();
    },
  });
  return resource;
}
