/** What authors see of the blocks: a field for the slug or a pasted address, then a preview. No build step. */
(({ blocks, blockEditor, components, element }, { server, settings, language, kinds, words }) => {
  const { createElement: h, Fragment, useEffect, useRef, useState } = element;
  const { BlockControls, InspectorControls, useBlockProps } = blockEditor;
  const { Button, Disabled, Notice, PanelBody, Placeholder, SelectControl, TextControl, ToolbarButton, ToolbarGroup } =
    components;

  /** The slug in what was typed, or in the address of its page; undefined when it is neither. */
  const slugIn = (typed, path) => {
    const page = server + path;
    const text = typed.trim();
    const slug = text.startsWith(page) ? text.slice(page.length).split(/[/?#]/)[0] : text;
    return /^[a-z0-9][a-z0-9.-]{0,99}$/.test(slug) ? slug : undefined;
  };

  const Missing = () =>
    h(
      Notice,
      { status: 'warning', isDismissible: false },
      h('p', null, words.noServer),
      settings && h('a', { href: settings }, words.toSettings),
    );

  const Ask = ({ kind, slug, onSlug }) => {
    const { path, label } = kinds[kind];
    const [typed, setTyped] = useState(slug);
    const [wrong, setWrong] = useState(false);
    const submit = (event) => {
      event.preventDefault();
      const found = slugIn(typed, path);
      setWrong(found === undefined);
      if (found !== undefined) onSlug(found);
    };
    return h(
      'form',
      { onSubmit: submit, style: { display: 'block' } },
      h(TextControl, {
        label,
        value: typed,
        onChange: setTyped,
        dir: 'ltr',
        help: words.example.replace('%s', `${server}${path}gardens`),
        __next40pxDefaultSize: true,
        __nextHasNoMarginBottom: true,
      }),
      h('div', { role: 'alert' }, wrong && h('p', null, words.unknown)),
      h(Button, { variant: 'primary', type: 'submit' }, words.show),
    );
  };

  /** The server's own frame of it, as high as it says that it is; nothing in it can be pressed. */
  const Preview = ({ kind, slug, lang, theme }) => {
    const frame = useRef(null);
    const [height, setHeight] = useState(480);
    useEffect(() => {
      // The canvas of the editor is a frame itself, and hears what its frames say.
      const canvas = frame.current.ownerDocument.defaultView;
      const hear = ({ source, data }) => {
        if (source !== frame.current?.contentWindow || data?.type !== 'shura:resize') return;
        setHeight(Math.min(Math.max(Number(data.height) || 0, 200), 4000));
      };
      canvas.addEventListener('message', hear);
      return () => canvas.removeEventListener('message', hear);
    }, []);
    return h(
      Disabled,
      null,
      h('iframe', {
        ref: frame,
        title: kinds[kind].preview,
        src: `${server}embed/${kind}/${slug}?${new URLSearchParams({ lang: lang || language, theme: theme || 'auto' })}`,
        style: { border: 0, inlineSize: '100%', blockSize: `${height}px` },
      }),
    );
  };

  const choice = (label, value, onChange, options) =>
    h(SelectControl, {
      label,
      value,
      onChange,
      options: Object.entries(options).map(([value, label]) => ({ value, label })),
      __next40pxDefaultSize: true,
      __nextHasNoMarginBottom: true,
    });

  const edit =
    (kind) =>
    ({ attributes, setAttributes }) => {
      const { title, icon } = blocks.getBlockType(`shura/${kind}`);
      const slug = attributes[kind];
      const [asking, setAsking] = useState(slug === '');
      const { lang, theme } = attributes;
      const onSlug = (found) => {
        setAttributes({ [kind]: found });
        setAsking(false);
      };
      const shown =
        server === '' || asking
          ? h(
              Placeholder,
              { icon: icon.src, label: title },
              server === '' ? h(Missing) : h(Ask, { kind, slug, onSlug }),
            )
          : h(Preview, { kind, slug, lang, theme });
      return h(
        Fragment,
        null,
        !asking &&
          h(
            BlockControls,
            null,
            h(ToolbarGroup, null, h(ToolbarButton, { onClick: () => setAsking(true) }, words.change)),
          ),
        h(
          InspectorControls,
          null,
          h(
            PanelBody,
            { title },
            choice(words.language, lang, (value) => setAttributes({ lang: value }), {
              '': words.ofThePage,
              ar: 'العربية',
              en: 'English',
            }),
            choice(words.theme, theme, (value) => setAttributes({ theme: value }), {
              '': words.auto,
              light: words.light,
              dark: words.dark,
            }),
          ),
        ),
        h('div', useBlockProps(), shown),
      );
    };

  // Titles, icons and attributes are those of block.json, which WordPress hands over in the words of its language.
  for (const kind of Object.keys(kinds)) {
    blocks.registerBlockType(`shura/${kind}`, { edit: edit(kind), save: () => null });
  }
})(window.wp, window.shuraEditor);
