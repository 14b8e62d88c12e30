import type { Page } from 'playwright-core';

/** A node of the accessibility tree that the browser builds; its name is what a screen reader says on entering. */
interface Node {
  role: string;
  /** Empty where nothing is said. */
  readonly name: string;
  readonly parent: string | undefined;
}

const isGroup = ({ role }: Node) => role === 'group' || role === 'radiogroup';

/** What is accessible in a page, by id; frames are not looked into. */
async function accessibilityTree(page: Page): Promise<ReadonlyMap<string, Node>> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const tree = new Map(
    nodes.map(({ nodeId, parentId, ignored, role, name }) => [
      nodeId,
      {
        role: ignored ? 'none' : String(role?.value),
        // Isolates are drawn, not said.
        name: String(name?.value ?? '')
          .replace(/\p{Cf}/gu, '')
          .trim(),
        parent: parentId,
      },
    ]),
  );
  // A `details` is a group too, but its summary says what it is.
  for (const node of tree.values()) {
    const details = node.role.startsWith('DisclosureTriangle') ? groupAround(tree, node) : undefined;
    if (details) details.role = 'details';
  }
  return tree;
}

/** The closest group that a node is in. */
function groupAround(tree: ReadonlyMap<string, Node>, { parent }: Node): Node | undefined {
  const around = tree.get(parent ?? '');
  return around && (isGroup(around) ? around : groupAround(tree, around));
}

/** Groups of controls that say nothing on entering, and radio buttons that are in no group; a line each. */
export async function unnamedGroups(page: Page): Promise<string[]> {
  const tree = await accessibilityTree(page);
  return [...tree.values()].flatMap((node) => {
    if (isGroup(node) && node.name === '') return [`${node.role} without a name`];
    return node.role === 'radio' && !groupAround(tree, node) ? [`radio button in no group: ${node.name}`] : [];
  });
}

/** Questions that no group of controls is called by, a line each. */
export async function unheardQuestions(page: Page, questions: readonly string[]): Promise<string[]> {
  const tree = await accessibilityTree(page);
  const names = new Set([...tree.values()].filter(isGroup).map(({ name }) => name));
  return questions.filter((question) => !names.has(question)).map((question) => `no group is called: ${question}`);
}
