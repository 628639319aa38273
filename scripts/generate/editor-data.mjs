// What VS Code and JetBrains' editors complete, from custom-elements.json. The generators of the field
// (custom-element-vs-code- and -jet-brains-integration) name a colour once for each element that takes it,
// without its default, and let no description be Markdown.

/** `{'web-types.json': value}` for `src/editors/`. */
export function editorData(elements, {name, version}) {
  return {
    'vscode.html-data.json': htmlData(elements),
    'vscode.css-data.json': cssData(elements),
    'web-types.json': webTypes(elements, {name, version}),
  };
}

/** `'a' | 'b' | undefined` → \`['a', 'b']\`. */
function valuesOf({type}) {
  return [...type.text.matchAll(/'([^']+)'/g)].map(([, value]) => value);
}

function htmlData(elements) {
  return {
    version: 1.1,
    tags: elements.map(({tagName, description, attributes}) => ({
      name: tagName,
      description: {kind: 'markdown', value: description},
      attributes: attributes.map((attribute) => ({
        name: attribute.name,
        description: {kind: 'markdown', value: attribute.description},
        ...(attribute.type.text === 'boolean' && {valueSet: 'v'}),
        ...(valuesOf(attribute).length && {values: valuesOf(attribute).map((it) => ({name: it}))}),
      })),
    })),
  };
}

function cssData(elements) {
  const all = (list) => [...new Map(elements.flatMap(list).map((it) => [it.name, it])).values()];
  return {
    version: 1.1,
    properties: all(({cssProperties = []}) => cssProperties).map((property) => ({
      name: property.name,
      description: `${property.description} Default: ${property.default}`,
    })),
    pseudoElements: all(({cssParts = []}) => cssParts).map((part) => ({
      name: `::part(${part.name})`,
      description: part.description,
    })),
  };
}

function webTypes(elements, {name, version}) {
  return {
    $schema: 'https://json.schemastore.org/web-types',
    name,
    version,
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: elements.map((element) => ({
          name: element.tagName,
          description: element.description,
          attributes: element.attributes.map((attribute) => ({
            name: attribute.name,
            description: attribute.description,
            value: {type: attribute.type.text.split(' | ').filter((it) => it !== 'undefined')},
          })),
          slots: (element.slots ?? []).map((slot) => ({...slot})),
          js: {
            properties: element.members
              .filter(({kind, static: isStatic}) => kind === 'field' && !isStatic)
              .map((field) => ({
                name: field.name,
                description: field.description,
                type: field.type?.text,
              })),
            events: element.events.map((event) => ({
              name: event.name,
              description: event.description,
              type: event.type.text,
            })),
          },
          css: {
            properties: (element.cssProperties ?? []).map((property) => ({
              name: property.name,
              description: property.description,
              default: property.default,
            })),
            parts: (element.cssParts ?? []).map((part) => ({...part})),
          },
        })),
      },
    },
  };
}
