// The blocks in the editor: the widget itself, and beside it the settings that its block.json allows.
((wp) => {
  const {createElement: el, Fragment, useEffect} = wp.element;
  const {InspectorControls, useBlockProps} = wp.blockEditor;
  const {Disabled, PanelBody, SelectControl, TextControl, ToggleControl} = wp.components;
  const {__, sprintf} = wp.i18n;
  const ServerSideRender = wp.serverSideRender;
  const {getBlockType, registerBlockType} = wp.blocks;

  // Newer editors ask for their own look, and older ones do not know it.
  const look = {__nextHasNoMarginBottom: true, __next40pxDefaultSize: true};

  /** `choices` are pairs of value and label; `''` is the default, which is not stored. */
  const select = (label, choices) => (value, change, help) =>
    el(SelectControl, {
      ...look,
      label,
      help,
      value: value ?? '',
      options: choices.map(([choice, name]) => ({value: choice, label: name})),
      onChange: (chosen) => change(chosen || undefined),
    });

  const text = (label) => (value, change, help) =>
    el(TextControl, {
      ...look,
      label,
      help,
      value: value ?? '',
      onChange: (written) => change(written || undefined),
    });

  /** What is stored when it is on, and when it is off; the one that is the default is not stored. */
  const toggle =
    (label, {on, off} = {on: true}) =>
    (value, change) =>
      el(ToggleControl, {
        ...look,
        label,
        checked: value === on,
        onChange: (checked) => change(checked ? on : off),
      });

  /** As its speakers call it: `Slovenčina`. */
  const languageName = (tag) => {
    const name = new Intl.DisplayNames(tag, {type: 'language'}).of(tag);
    return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
  };

  const languages = (window.ensieWidgetsLocales ?? []).map((tag) => [tag, languageName(tag)]);

  const goal = __('Main goal', 'ensie-widgets');
  const objectives = __('Objectives', 'ensie-widgets');
  const results = __('Planned results', 'ensie-widgets');

  /** Control of an attribute, by its name in block.json, in the order in which they are shown. */
  const controls = {
    lang: select(__('Language', 'ensie-widgets'), [
      ['', __('Language of the page', 'ensie-widgets')],
      ...languages,
    ]),
    headingLevel: select(__('Heading level', 'ensie-widgets'), [
      ...[2, 3, 4, 5, 6].map((level) => [level === 2 ? '' : `${level}`, `${level}`]),
      ['none', __('No heading', 'ensie-widgets')],
    ]),
    home: select(__('We are here', 'ensie-widgets'), [
      ['', __('No partner', 'ensie-widgets')],
      ...(window.ensieWidgetsPartners ?? []),
    ]),
    lines: toggle(__('Lines from us to the partners', 'ensie-widgets'), {off: 'none'}),
    reveal: select(__('The drawing becomes a live map', 'ensie-widgets'), [
      ['', __('when somebody points at it', 'ensie-widgets')],
      ['auto', __('when it is scrolled to', 'ensie-widgets')],
      ['none', __('never', 'ensie-widgets')],
    ]),
    show: select(__('Parts', 'ensie-widgets'), [
      ['', __('All', 'ensie-widgets')],
      ['goal', goal],
      ['objectives', objectives],
      ['results', results],
      ['goal objectives', `${goal}, ${objectives}`],
      ['goal results', `${goal}, ${results}`],
      ['objectives results', `${objectives}, ${results}`],
    ]),
    calendar: toggle(__('Calendar files for past events too', 'ensie-widgets'), {on: 'all'}),
    deepLink: toggle(__('Links can lead to a single entry', 'ensie-widgets')),
    jsonLd: toggle(__('Tell search engines about the project', 'ensie-widgets')),
    layout: select(__('Layout', 'ensie-widgets'), [
      ['', __('Emblem beside the text', 'ensie-widgets')],
      ['stacked', __('Emblem above the text', 'ensie-widgets')],
      ['compact', __('Small', 'ensie-widgets')],
    ]),
    emblemPosition: toggle(__('Emblem on the right', 'ensie-widgets'), {on: 'end'}),
    placement: toggle(__('Has to be seen without scrolling', 'ensie-widgets'), {on: 'top'}),
    grant: text(__('Number of another grant agreement', 'ensie-widgets')),
    programme: text(__('EU programme', 'ensie-widgets')),
    statement: select(__('The EU pays', 'ensie-widgets'), [
      ['', __('a part', 'ensie-widgets')],
      ['funded', __('everything', 'ensie-widgets')],
    ]),
    period: select(__('EU budget period', 'ensie-widgets'), [
      ['', '–'],
      ['2014-2020', '2014–2020'],
      ['2021-2027', '2021–2027'],
    ]),
    src: text(__('Another project: address of its file on this website', 'ensie-widgets')),
    tileUrl: text(__('Street map: address of the tiles', 'ensie-widgets')),
    tileAttribution: text(__('Street map: credit', 'ensie-widgets')),
  };

  /** A file of another website, or no address at all: the server shows nothing of it (attributes.php). */
  const isRefused = (address) => {
    const written = address.trim();
    if (/[\s<>"'`\\]|^[?#.]/.test(written)) return true;
    try {
      const {protocol, host} = new URL(written, location.origin);
      const hosts = [...(window.ensieWidgetsHosts ?? []), location.host.replace(/^www\./, '')];
      return !/^https?:$/.test(protocol) || !hosts.includes(host.replace(/^www\./, ''));
    } catch {
      return true;
    }
  };

  /** Rules of the EU's visibility that a grant of one's own breaks without these. */
  const needed = {programme: 'E13', period: 'E14'};

  const Edit = ({name, attributes, setAttributes, clientId}) => {
    const known = Object.keys(controls).filter((key) => key in getBlockType(name).attributes);
    const {src} = attributes;
    const refused =
      src && isRefused(src)
        ? sprintf(__('Not understood and left out: %s', 'ensie-widgets'), src)
        : undefined;
    const helpFor = (key) => {
      if (key === 'src') return refused;
      if (!needed[key] || !attributes.grant || attributes[key]) return undefined;
      return sprintf(
        __('Needed beside a grant number (EU rule %s).', 'ensie-widgets'),
        needed[key],
      );
    };
    // Nobody publishes a place with nothing in it by accident. Not every editor has posts.
    useEffect(() => {
      const editor = wp.data.dispatch('core/editor');
      const lock = `ensie-widgets-${clientId}`;
      if (refused) editor?.lockPostSaving?.(lock);
      return () => editor?.unlockPostSaving?.(lock);
    }, [refused]);
    return el(
      Fragment,
      null,
      el(
        InspectorControls,
        null,
        el(
          PanelBody,
          null,
          known.map((key) =>
            el(
              Fragment,
              {key},
              controls[key](
                attributes[key],
                (value) => setAttributes({[key]: value}),
                helpFor(key),
              ),
            ),
          ),
        ),
      ),
      el(
        'div',
        useBlockProps(),
        el(Disabled, null, el(ServerSideRender, {block: name, attributes})),
      ),
    );
  };

  for (const name of ['partner-map', 'project-timeline', 'objectives-list', 'funding']) {
    // Everything else comes from block.json by way of the server.
    registerBlockType(`ensie-widgets/${name}`, {edit: Edit, save: () => null});
  }
})(window.wp);
