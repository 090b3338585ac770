// Titles offered while someone types into a search box. Everything works without it: the box is a plain form.
const PAUSE = 120;

for (const form of document.querySelectorAll('form.find')) {
  const input = form.querySelector('input[type=search]');
  const list = document.createElement('ul');
  const told = document.createElement('p');
  let options = [];
  let chosen = -1;
  let timer;
  let asked = 0;

  list.id = `${input.id}-list`;
  list.className = 'find-list';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', form.getAttribute('aria-label'));
  list.hidden = true;
  told.className = 'unseen';
  told.setAttribute('role', 'status');
  input.after(list);
  form.append(told);
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', list.id);
  input.setAttribute('aria-expanded', 'false');

  const close = () => {
    list.hidden = true;
    chosen = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };

  const choose = (index) => {
    chosen = index;
    options.forEach((option, at) => option.setAttribute('aria-selected', String(at === index)));
    if (index < 0) {
      input.removeAttribute('aria-activedescendant');
    } else {
      input.setAttribute('aria-activedescendant', options[index].id);
      options[index].scrollIntoView({ block: 'nearest' });
    }
  };

  const show = (titles) => {
    options = titles.map(({ title, kind }, at) => {
      const option = document.createElement('li');
      const name = document.createElement('span');
      const tag = document.createElement('span');
      option.id = `${list.id}-${at}`;
      option.setAttribute('role', 'option');
      option.setAttribute('aria-selected', 'false');
      name.lang = 'ja';
      name.textContent = title;
      tag.className = 'find-kind';
      tag.textContent = kind;
      option.append(name, ' ', tag);
      option.addEventListener('pointerdown', (event) => event.preventDefault());
      option.addEventListener('click', () => {
        input.value = title;
        form.requestSubmit();
      });
      option.dataset.title = title;
      return option;
    });
    list.replaceChildren(...options);
    chosen = -1;
    list.hidden = options.length === 0;
    input.setAttribute('aria-expanded', String(options.length > 0));
    input.removeAttribute('aria-activedescendant');
    told.textContent = options.length === 0 ? form.dataset.none : form.dataset.told.replace('#', options.length);
  };

  const ask = async () => {
    const words = input.value.trim();
    const mine = ++asked;
    if (words === '') {
      close();
      return;
    }
    try {
      const answer = await fetch(`${form.dataset.suggest}?q=${encodeURIComponent(words.slice(0, 40))}`);
      const titles = answer.ok ? await answer.json() : [];
      if (mine === asked && document.activeElement === input) show(titles);
    } catch {
      close(); // without a network the box is a plain form
    }
  };

  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE);
  });
  input.addEventListener('blur', close);
  form.addEventListener('submit', () => {
    clearTimeout(timer);
    asked++;
  });
  input.addEventListener('keydown', (event) => {
    if (event.isComposing || list.hidden) return;
    const steps = { ArrowDown: 1, ArrowUp: -1 };
    if (event.key in steps) {
      event.preventDefault();
      const count = options.length + 1; // one more: the box itself
      choose(((chosen + 1 + steps[event.key] + count) % count) - 1);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      close();
    } else if (event.key === 'Enter' && chosen >= 0) {
      input.value = options[chosen].dataset.title;
    }
  });
}
