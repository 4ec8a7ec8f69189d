import { make } from '../../search/view/dom.ts';

interface Choices<Value extends string> {
  readonly element: HTMLFieldSetElement;
  chosen(): Value;
}

let count = 0;

/**
 * A group of radio buttons.
 *
 * @param options each a value and its label
 * @param changed told the value that a reader has chosen
 */
export const makeChoices = <Value extends string>(
  legend: string,
  options: readonly (readonly [Value, string])[],
  first: NoInfer<Value>,
  changed: (value: Value) => void,
): Choices<Value> => {
  let chosen: Value = first;
  count += 1;
  const name = `cite-${count}`;
  const labels = options.map(([value, label]) => {
    const input = make('input', { type: 'radio', name, value });
    input.checked = value === first;
    input.addEventListener('change', () => {
      chosen = value;
      changed(value);
    });
    return make('label', {}, [input, make('span', {}, [label])]);
  });
  return {
    element: make('fieldset', {}, [make('legend', {}, [legend]), ...labels]),
    chosen: () => chosen,
  };
};
