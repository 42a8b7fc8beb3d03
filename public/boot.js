/*
 * Runs before the first paint and in browsers of any age, so: one plain file, ES5, no module (modules do not run from file://).
 * Says that scripts run (`data-boot`), sets colours and language from what the reader chose (keys of src/workspace/settings-store.ts), and marks a page that
 * cannot work with `data-trouble`: index.html then shows what to do, and the app finds no `#root` to start in.
 */
(function () {
  'use strict';
  var root = document.documentElement;

  function stored(key) {
    try {
      return window.localStorage.getItem(key);
    } catch (_blocked) {
      return null;
    }
  }

  function locale() {
    var chosen = stored('yijin.locale');
    if (chosen === 'zh-CN' || chosen === 'en') return chosen;
    var languages = navigator.languages || [navigator.language || ''];
    for (var i = 0; i < languages.length; i += 1) {
      var language = languages[i].toLowerCase().split('-')[0];
      if (language === 'zh') return 'zh-CN';
      if (language === 'en') return 'en';
    }
    return 'en';
  }

  function scheme() {
    var chosen = stored('yijin.theme');
    if (chosen === 'light' || chosen === 'dark') return chosen;
    return window.matchMedia && window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  }

  function trouble() {
    if (location.protocol === 'file:') return 'file';
    if (window.isSecureContext === false) return 'insecure';
    var fit =
      'noModule' in document.createElement('script') &&
      typeof Array.prototype.toSorted === 'function' &&
      typeof window.DecompressionStream === 'function' &&
      typeof window.structuredClone === 'function' &&
      'indexedDB' in window &&
      'locks' in navigator &&
      window.crypto &&
      'subtle' in window.crypto;
    return fit ? null : 'browser';
  }

  root.setAttribute('data-boot', '');
  root.setAttribute('lang', locale());
  root.setAttribute('data-mantine-color-scheme', scheme());
  var found = trouble();
  if (!found) return;
  root.setAttribute('data-trouble', found);
  // Modules run after the page is read; this runs in between.
  document.addEventListener('readystatechange', function () {
    var place = document.getElementById('root');
    if (place) place.removeAttribute('id');
  });
})();
