import type { DeskSession } from '@shura/contract';
import { ResourceController } from '@shura/widgets/resource';
import type { Desk, DeskView } from '../desk.ts';

export type DeskResource<Value> = ResourceController<Value>;

/** Of what is loaded for an agency: another agency is another thing to load. */
export const ofAgency = ({ agencySlug }: Desk): readonly unknown[] => [agencySlug];

/** Of what is loaded for whoever is signed in. */
export const ofPerson = ({ session }: Desk): readonly unknown[] => [session.person?.id];

/**
 * What a view loads. If the session was over, it is loaded again once one has signed in.
 *
 * @param of what it is of, by the desk: it is loaded when the view is first drawn, and again when any of that is
 *   another. Without it, the view opens it itself.
 */
export function deskResource<Value>(
  view: DeskView,
  load: () => Promise<Value>,
  of?: (desk: Desk) => readonly unknown[],
): DeskResource<Value> {
  let lostWith: DeskSession | undefined;
  const resource = new ResourceController(view, async () => {
    try {
      return await load();
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
