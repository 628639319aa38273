/* global Option */
// A control for each attribute and custom property of custom-elements.json, and the events as they come.
const find = (id) => document.getElementById(id);

const manifest = await (await fetch('../custom-elements.json')).json();
const elements = manifest.modules
  .flatMap(({declarations}) => declarations)
  .filter(({tagName}) => tagName);

for (const {tagName} of elements) find('tag').append(new Option(tagName));
const chosen = new URLSearchParams(location.search).get('tag');
find('tag').value = elements.some(({tagName}) => tagName === chosen) ? chosen : 'ensie-partner-map';
find('tag').addEventListener('change', show);
// Not with each letter: half a word is no value, and the widgets would say so.
find('lang').addEventListener('change', write);
find('attributes').addEventListener('change', write);
find('attributes').addEventListener('submit', (event) => event.preventDefault());

let element;
show();

function show() {
  const {tagName, attributes, cssProperties, events} = elements.find(
    (it) => it.tagName === find('tag').value,
  );
  element = document.createElement(tagName);
  for (const {name} of events) element.addEventListener(name, note);
  find('attributes').replaceChildren(
    ...attributes.map(attributeControl),
    ...cssProperties.map(({name, description, default: value}) =>
      labelled(name, description, textField(name, value)),
    ),
  );
  find('events').replaceChildren();
  find('preview').replaceChildren(element);
  write();
}

function attributeControl({name, description, type}) {
  const literals = [...type.text.matchAll(/'([^']+)'/g)].map(([, literal]) => literal);
  if (type.text === 'boolean') return labelled(name, description, checkbox(name));
  if (!literals.length) return labelled(name, description, textField(name, ''));
  const select = document.createElement('select');
  select.append(...['', ...literals].map((literal) => new Option(literal)));
  select.name = name;
  return labelled(name, description, select);
}

function checkbox(name) {
  return Object.assign(document.createElement('input'), {type: 'checkbox', name});
}

function textField(name, placeholder) {
  return Object.assign(document.createElement('input'), {name, placeholder});
}

function labelled(name, description, control) {
  const label = document.createElement('label');
  const explanation = document.createElement('small');
  explanation.textContent = description;
  label.append(name, ' ', control);
  explanation.id = `about-${name}`;
  control.setAttribute('aria-describedby', explanation.id);
  const row = document.createElement('p');
  row.append(label, explanation);
  return row;
}

/** What the controls say goes into the tag; an empty one takes its attribute away. */
function write() {
  element.lang = find('lang').value;
  for (const {name, type, value, checked} of find('attributes').elements) {
    const isSet = type === 'checkbox' ? checked : value !== '';
    if (name.startsWith('--')) element.style.setProperty(name, value);
    else if (isSet) element.setAttribute(name, type === 'checkbox' ? '' : value);
    else element.removeAttribute(name);
  }
  if (!element.getAttribute('style')) element.removeAttribute('style');
  find('text').textContent = element.cloneNode().outerHTML.replaceAll('=""', '');
}

function note(event) {
  const told = Object.keys(event)
    .filter((name) => name !== 'isTrusted')
    .map((name) => `${name}: ${JSON.stringify(event[name])}`);
  const item = document.createElement('li');
  item.textContent = [event.type, ...told].join(' ');
  find('events').prepend(item);
}
