/** Styles around a framed element: only a line of links, on a transparent background. */
export const frameStyle = `
body {
  display: flow-root;
  margin: 0;
  padding: 1px;
  background: transparent;
  color: light-dark(#465060, #b1bac7);
  font: .9rem/1.6 "IBM Plex Sans Arabic", "Noto Sans Arabic", "SF Arabic", "Geeza Pro", "Segoe UI", Tahoma, system-ui, sans-serif;
  overflow-wrap: break-word;
}
body > p { margin: .35rem .5rem 0; }
body > p:first-child { margin-block-end: .5rem; }
a { display: inline-block; padding-block: .6rem; color: inherit; text-underline-offset: .3em; }
.expired { padding: .75rem 1rem; border: 2px solid; border-radius: .5rem; color: light-dark(#9b1c1c, #ff9d92); background: light-dark(#fff, #151a21); font-weight: 600; }
[hidden] { display: none; }
`;
