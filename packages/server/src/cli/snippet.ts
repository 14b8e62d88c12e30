/** @param server its address, with a slash at the end */
export const scriptTag = (server: string, file = 'shura.js'): string =>
  `<script type="module" src="${server}w/v1/${file}"></script>`;

/** The two lines that an agency pastes. */
export const snippetOf = (server: string, poll: string): string =>
  `${scriptTag(server)}\n` +
  `<shura-poll poll="${poll}"><a href="${server}p/${poll}?lang=ar">شاركوا في الاستطلاع</a></shura-poll>`;
