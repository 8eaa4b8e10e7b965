// Filters the rows of the table below a form.filter; without this the form stays hidden and all rows are shown.
(function () {
  'use strict';
  var form = document.querySelector('form.filter');
  var rows = Array.prototype.slice.call(document.querySelectorAll('table.filtered tbody tr'));
  if (!form || rows.length === 0) {
    return;
  }
  var selects = Array.prototype.slice.call(form.querySelectorAll('select'));
  var count = form.querySelector('output');

  function number(value) {
    return value.toLocaleString(document.documentElement.lang || 'da-DK');
  }

  function show() {
    var shown = 0;
    rows.forEach(function (row) {
      var fits = selects.every(function (select) {
        return select.value === '' || row.getAttribute('data-' + select.name) === select.value;
      });
      row.hidden = !fits;
      shown += fits ? 1 : 0;
    });
    count.textContent = form
      .getAttribute('data-count')
      .replace('{vist}', number(shown))
      .replace('{alle}', number(rows.length));
  }

  function keep() {
    var state = new URLSearchParams();
    selects.forEach(function (select) {
      if (select.value !== '') {
        state.set(select.name, select.value);
      }
    });
    try {
      history.replaceState(null, '', '#' + (state.toString() || form.id));
    } catch (refused) {
      // a page opened as a file may not change its address; the filter works all the same
    }
  }

  function restore() {
    var state = new URLSearchParams(location.hash.slice(1));
    selects.forEach(function (select) {
      select.value = state.get(select.name) || '';
      if (select.selectedIndex < 0) {
        select.value = '';
      }
    });
    show();
  }

  form.addEventListener('change', function () {
    show();
    keep();
  });
  form.addEventListener('submit', function (event) {
    event.preventDefault();
  });
  window.addEventListener('hashchange', function () {
    if (location.hash.indexOf('=') > 0) {
      restore();
    }
  });
  form.hidden = false;
  restore();
})();
