import type { Page } from 'playwright-core';

/** A node of the browser's accessibility tree; its name is what a screen reader announces. */
interface Node {
  role: string;
  /** Empty if nothing is announced. */
  readonly name: string;
  readonly parent: string | undefined;
}

const isGroup = ({ role }: Node) => role === 'group' || role === 'radiogroup';

/** A page's accessibility tree by id, without frames. */
async function accessibilityTree(page: Page): Promise<ReadonlyMap<string, Node>> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const tree = new Map(
    nodes.map(({ nodeId, parentId, ignored, role, name }) => [
      nodeId,
      {
        role: ignored ? 'none' : String(role?.value),
        // Isolates are not spoken.
        name: String(name?.value ?? '')
          .replace(/\p{Cf}/gu, '')
          .trim(),
        parent: parentId,
      },
    ]),
  );
  // A `details` is a group too, named by its summary.
  for (const node of tree.values()) {
    const details = node.role.startsWith('DisclosureTriangle') ? groupAround(tree, node) : undefined;
    if (details) details.role = 'details';
  }
  return tree;
}

/** The closest group around a node. */
function groupAround(tree: ReadonlyMap<string, Node>, { parent }: Node): Node | undefined {
  const around = tree.get(parent ?? '');
  return around && (isGroup(around) ? around : groupAround(tree, around));
}

/** Groups without a name, and radio buttons outside a group, a line each. */
export async function unnamedGroups(page: Page): Promise<string[]> {
  const tree = await accessibilityTree(page);
  return [...tree.values()].flatMap((node) => {
    if (isGroup(node) && node.name === '') return [`${node.role} without a name`];
    return node.role === 'radio' && !groupAround(tree, node) ? [`radio button in no group: ${node.name}`] : [];
  });
}

/** Questions that name no group, a line each. */
export async function unheardQuestions(page: Page, questions: readonly string[]): Promise<string[]> {
  const tree = await accessibilityTree(page);
  const names = new Set([...tree.values()].filter(isGroup).map(({ name }) => name));
  return questions.filter((question) => !names.has(question)).map((question) => `no group is called: ${question}`);
}
