// While the server is slow: the page that was left gives way to a skeleton, and a long wait offers to stop or to try again.
const waiting = document.querySelector('.waiting');
let target = location.href;
let watching = false;

const arrived = () => document.querySelector('main')?.classList.remove('left');

const watch = () => {
  if (!watching && window.Vaadin?.connectionState) {
    watching = true;
    window.Vaadin.connectionState.addStateChangeListener((_, now) => now === 'loading' || arrived());
  }
};

const leads = (way) => way.localName === 'a' && way.href && !way.target && !way.hasAttribute('router-ignore')
  && way.origin === location.origin && way.pathname.startsWith('/app');

document.addEventListener('click', (click) => {
  const way = click.composedPath().find(leads);
  if (way && !click.ctrlKey && !click.metaKey && !click.shiftKey) {
    watch();
    target = way.href;
    document.querySelector('main')?.classList.add('left');
  }
}, true);

const back = () => (history.length > 1 ? history.back() : location.assign('/'));

waiting.querySelector('.cancel').addEventListener('click', () => (document.querySelector('main') ? location.reload() : back()));
waiting.querySelector('.again').addEventListener('click', () => (target === location.href ? location.reload() : location.assign(target)));
