import type { DeskSession } from '@shura/contract';
import { ResourceController } from '@shura/widgets/resource';
import type { DeskView } from '../shell/desk.ts';

export type DeskResource<Value> = ResourceController<Value>;

/** What a view loads. If the session was over, it is loaded again once one has signed in. */
export function deskResource<Value>(view: DeskView, load: () => Promise<Value>): DeskResource<Value> {
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
      if (!lostWith || lostWith === view.desk.session) return;
      lostWith = undefined;
      void resource.reload();
    },
  });
  return resource;
}
