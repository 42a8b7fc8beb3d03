// Written by write-keys.mjs from locales/en. Do not edit.
export interface Resources {
  readonly content: {
    'too-large': {
      message: 'The file is larger than {{mb}} MB.';
      mend: 'An exercise is a page or two of text. Split it, or check that it is the right file.';
    };
    'not-a-text-file': {
      message: 'There is a character here that no text file holds.';
      mend: 'Check that this is a YAML file, saved as UTF-8.';
    };
    'lone-surrogate': {
      message: 'Half of a character stands here alone.';
      mend: 'Type the character again; it was cut in two when the text was copied.';
    };
    'control-character': {
      message: '“{{name}}” holds an invisible control character.';
      mend: 'Delete the text and type it again, without pasting.';
    };
    'yaml-too-deep': {
      message: 'Lists and groups are nested far too deep here.';
      mend: 'An exercise needs about ten levels. Look for brackets that were never closed.';
    };
    'yaml-too-many': {
      message: 'The file holds far more values than an exercise can have.';
      mend: 'Check that it is the right file, or divide the exercise.';
    };
    'no-fields': {
      message: 'The file holds no fields.';
      mend: 'An exercise begins with slug, revision and kind; compare it with one that comes with the workbench.';
    };
    'yaml-alias': {
      message: 'Here stands a YAML alias (*name).';
      mend: 'Write the text out. If it should begin with an asterisk, put it in quotes.';
    };
    'yaml-anchor': {
      message: 'Here stands a YAML anchor (&name).';
      mend: 'Write the text out. If it should begin with an ampersand, put it in quotes.';
    };
    'yaml-tag': {
      message: 'Here stands a YAML tag (!name).';
      mend: 'Leave the tag out. If the text should begin with an exclamation mark, put it in quotes.';
    };
    'yaml-directive': { message: 'Here stands a YAML directive (%…).'; mend: 'Leave the line out.' };
    'yaml-second-document': {
      message: 'A second document begins here (---).';
      mend: 'One file holds one exercise. Move the rest to a file of its own.';
    };
    'not-yaml': {
      message: 'This cannot be read as YAML ({{detail}}).';
      mend: 'Check indentation (spaces, no tabs), and put texts with a colon, a hash or quotation marks in quotes.';
    };
    'null-key': { message: 'A field without a name stands here.'; mend: "Write the field's name before the colon." };
    'key-not-text': {
      message: 'The name of a field must be a word.';
      mend: "Write the field's name before the colon; put a number in quotes.";
    };
    'refused-key': { message: 'No field may be called “{{name}}”.'; mend: 'Leave the field out.' };
    'key-twice': { message: 'The field “{{name}}” stands twice in one group.'; mend: 'Keep one of the two.' };
    'unknown-field': {
      message: 'There is no field “{{name}}” here.';
      mend: 'Check its spelling and its indentation; exercises/README.md lists the fields.';
    };
    'missing-field': { message: 'The field “{{name}}” is missing.'; mend: 'Add it here.' };
    'empty-value': {
      message: 'The field “{{name}}” is empty.';
      mend: 'Write its value after the colon, or leave the field out if it may be.';
    };
    'wrong-value': {
      message: '“{{name}}” has a value it cannot have.';
      mend: 'Compare it with the exercises that come with the workbench.';
    };
    'not-text': { message: '“{{name}}” must be a text.'; mend: 'Put it in quotes.' };
    'not-a-list': {
      message: '“{{name}}” must be a list.';
      mend: 'Write each item on a line of its own after “- ”, or all of them in [square brackets].';
    };
    'not-a-group': {
      message: '“{{name}}” must be a group of fields.';
      mend: 'Write its fields on the lines below, indented by two spaces.';
    };
    'not-a-number': { message: '“{{name}}” must be a number.'; mend: 'Write it in digits, without quotes.' };
    'not-yes-or-no': { message: '“{{name}}” must be true or false.'; mend: 'Write true or false, without quotes.' };
    'not-one-of': { message: '“{{name}}” has a value that is not known.'; mend: 'Choose one of: {{values}}.' };
    'too-short': {
      message: '“{{name}}” has too little in it.';
      mend: 'Write something here, or leave the field out if it may be.';
    };
    'too-long': { message: '“{{name}}” is longer than {{most}}.'; mend: 'Shorten it, or divide it.' };
    'number-out-of-range': {
      message: 'The number in “{{name}}” is too small or too large.';
      mend: 'Check the figure.';
    };
    'not-a-slug': {
      message: "“{{value}}” cannot be a file's short name.";
      mend: 'Use lower-case letters, digits and single hyphens: zh-en-digital-dunhuang.';
    };
    'not-a-segment-id': { message: '“{{value}}” cannot name a segment.'; mend: 'Use a short name such as s1.' };
    'not-an-error-type': {
      message: '“{{value}}” cannot be an error type.';
      mend: 'Use an id of the typology, such as accuracy/omission.';
    };
    'weights-not-one': { message: 'The weights of the criteria do not add up to 1.'; mend: 'Change the weights.' };
    'criterion-twice': { message: 'Two criteria have the same id.'; mend: 'Give each criterion its own id.' };
    'no-such-curve': {
      message: 'No tolerance curve runs through these two points.';
      mend: 'Give the shorter text first; the longer one may have more points, but fewer per word.';
    };
    'newer-format': {
      message: 'The file is written in format {{format}}; this version reads up to format {{known}}.';
      mend: 'Update the workbench, then open the file again. The file was not changed.';
    };
    'segment-twice': { message: 'There are two segments called {{id}}.'; mend: 'Give each segment its own id.' };
    'reference-missing': {
      message: 'Segment {{id}} has no reference.';
      mend: 'Add one good answer as `reference`; where the draft needs no edit, repeat the draft.';
    };
    'no-key': {
      message: 'The exercise has no key.';
      mend: 'Add `reference` to every segment and `errors` where the draft has them; without a key nothing can be found.';
    };
    'other-revision': {
      message: 'The key belongs to {{slug}}, revision {{revision}}.';
      mend: 'Use the key of this revision.';
    };
    'error-twice': { message: 'Two errors of this segment are called {{id}}.'; mend: 'Give each error its own id.' };
    'key-segment-unknown': {
      message: 'The key knows a segment {{id}} that the exercise has not.';
      mend: 'Remove it from the key, or add the segment.';
    };
    'key-segment-missing': {
      message: 'The key has nothing on segment {{id}}.';
      mend: 'Add its reference and its errors.';
    };
    'unknown-type': {
      message: 'The typology has no error type “{{type}}”.';
      mend: 'Use an id from rubrics/learner-1.yaml.';
    };
    'span-not-in-draft': {
      message: 'The span “{{wording}}” is not in the draft.';
      mend: 'Copy it from the draft, as whole words.';
    };
    'span-ambiguous': {
      message: 'The span “{{wording}}” stands {{times}} times in the draft.';
      mend: 'Take in a word before or after it, so that it stands there once.';
    };
    'place-not-in-draft': {
      message: 'The place “{{wording}}” is not in the draft.';
      mend: 'Copy the words before or after the gap from the draft.';
    };
    'place-ambiguous': {
      message: 'The place “{{wording}}” stands {{times}} times in the draft.';
      mend: 'Give more of the words before or after the gap.';
    };
    'spans-overlap': {
      message: 'The errors {{one}} and {{other}} stand on the same words (“{{wording}}”).';
      mend: 'Shorten one span, or make one error of the two.';
    };
    'accept-one-character': {
      message: 'The accepted wording “{{wording}}” is a single character.';
      mend: 'Give it with a neighbour: one Chinese character occurs by chance.';
    };
    'reject-one-character': {
      message: 'The rejected wording “{{wording}}” is a single character.';
      mend: 'Give it with a neighbour, or good answers will be sent to a person.';
    };
    'accept-does-not-repair': {
      message: 'The accepted wording “{{wording}}” does not repair the error when it takes its place.';
      mend: 'Look for the span or a rejected wording inside it, or for the same wording elsewhere in the draft.';
    };
    'reject-repairs': {
      message: 'The rejected wording “{{wording}}” repairs the error.';
      mend: 'Remove it from `reject`, or remove the accepted wording that equals it.';
    };
    'wording-shared': {
      message: 'The wording “{{wording}}” of error {{one}} also stands in the key of error {{other}}: repairing {{other}} would change what is found of {{one}}.';
      mend: 'Take in words that only belong to the one error.';
    };
    'reference-does-not-repair': {
      message: 'The reference does not repair error {{id}}.';
      mend: "Add the reference's wording to `accept`, or mend the reference.";
    };
    'draft-not-all-missed': {
      message: 'The untouched draft does not count as leaving error {{id}}.';
      mend: 'An accepted wording reaches over the border of the span; shorten it or lengthen the span.';
    };
    'term-not-in-source': {
      message: 'The term “{{wording}}” is in no source segment.';
      mend: 'Check its spelling, or leave the term out.';
    };
    'term-forbids-itself': { message: '“{{wording}}” is both wanted and forbidden.'; mend: 'Keep it in one place.' };
    'same-language': {
      message: 'Source and target are the same language ({{source}}, {{target}}).';
      mend: 'Choose Chinese for one and English for the other.';
    };
    'not-in-target-script': {
      message: 'This text does not look like {{language}}.';
      mend: 'Check that source and target were not mixed up.';
    };
    'no-such-rubric': {
      message: 'There is no rubric “{{rubric}}” for this brief.';
      mend: 'Set postEditing to full or light, or add the rubric.';
    };
    'few-free-segments': {
      message: 'Only {{free}} of {{segments}} segments are without an error.';
      mend: 'Leave some segments right, so that restraint is trained as well.';
    };
    'not-called-as-slug': {
      message: 'The file should be called {{expected}}.';
      mend: 'Rename the file, or change the slug or id in it.';
    };
    'slug-taken': {
      message: 'The name {{slug}} is already used by {{file}}.';
      mend: 'Give this exercise its own slug.';
    };
    'content-file-missing': {
      message: 'The file {{file}} is missing.';
      mend: 'Restore it: keys are checked against it.';
    };
    'schema-stale': {
      message: 'The JSON Schema no longer fits the form of these files.';
      mend: 'Run npm run content:schemas.';
    };
  };
  readonly evidence: {};
  readonly findings: {};
  readonly growth: {};
  readonly handin: {
    title: 'Hand in “{{task}}”';
    back: 'Back to the text';
    lead: 'A last look, a few words on your work, and a view of your own. Then you see at once what your edits were worth.';
    check: {
      title: 'Before you hand in';
      empty: 'Empty segments. Write a translation or restore the draft:';
      unconfirmed: 'Not yet confirmed. Read each once more and confirm it, changed or not:';
      unchanged: 'Confirmed as the machine wrote them. That is a decision too; look once more if you are not sure:';
      marked: 'Marked by you for later:';
      ready: 'All {{count}} segments are confirmed.';
      segment: 'Segment {{n}}';
    };
    reflection: {
      title: 'Looking back';
      lead: 'A sentence or two each, in either language. You may leave any of them empty.';
      hardest: 'What was hardest, and how did you settle it?';
      machine: 'Where was the draft fluent but wrong, and what gave it away?';
      next: 'What will you do differently next time?';
    };
    self: {
      title: 'Your own view';
      lead: 'Rate your text by the rubric before you see the findings. It is yours: it counts towards no mark, and over time it shows how well you judge your own work.';
      rubric: 'Rubric “{{name}}”, version {{version}}';
      level: '{{level}} {{name}}';
      weight: 'weight {{weight}}';
      evidence: 'One sentence of evidence';
      partial: 'Some criteria have no level yet: {{criteria}}. Rate them, or clear the others to hand in without a self-assessment.';
      clear: 'Clear my ratings';
      none: 'Without ratings you hand in without a self-assessment.';
    };
    send: {
      do: 'Hand in';
      busy: 'Handing in…';
      note: 'Your texts are kept as they are. The log of your work stays on this device.';
      blocked: 'Some segments above still need you.';
      failed: 'It could not be handed in: {{reason}} Nothing is lost; try again.';
    };
  };
  readonly library: {
    title: 'Practice';
    welcome: {
      text: 'Machine drafts for you to put right: post-edit a text, hand it in, and see at once which of its errors you repaired and which you missed.';
      start: 'Start with “{{title}}”';
      minutes: 'About {{minutes}} minutes. No account is needed; your work stays on this device.';
    };
    continue: {
      title: 'Continue';
      progress: '{{confirmed}} of {{segments}} segments confirmed';
      round: 'round {{round}}';
      saved: 'saved {{time}} on this device';
      go: 'Continue';
      goOn: 'Continue “{{title}}”';
      more: 'More on “{{title}}”';
      discard: 'Discard this attempt';
      discarded: 'The attempt at “{{title}}” was discarded.';
      undo: 'Undo';
      notDiscarded: 'The attempt could not be discarded. Nothing has changed.';
      notRestored: 'The attempt could not be brought back.';
    };
    search: {
      label: 'Search tasks';
      hint: 'Search by title';
      clear: 'Show all tasks';
      none: 'No task fits this search.';
      noneHint: 'Try fewer words, or take a filter away.';
      found_one: '{{count}} task';
      found_other: '{{count}} tasks';
    };
    empty: {
      title: 'There are no tasks yet.';
      text: 'Take in an exercise file from your teacher with the button above, or drop it anywhere on this page.';
    };
    filter: { direction: 'Direction'; kind: 'Post-editing'; field: 'Field'; level: 'Level'; any: '{{name}}: any' };
    column: {
      title: 'Task';
      direction: 'Direction';
      kind: 'Editing';
      field: 'Field';
      level: 'Level';
      minutes: 'Time';
      status: 'Status';
    };
    sortBy: 'Sort by {{column}}';
    list: 'Tasks';
    minutes: '{{minutes}} min';
    status: {
      new: 'not started';
      open: 'in progress, {{confirmed}} of {{segments}}';
      'handed-in': 'handed in {{date}}';
    };
    action: { new: 'start'; open: 'continue'; 'handed-in': 'see the findings' };
    again: 'Try again';
    againWith: 'Try “{{title}}” again';
    notStarted: 'The task could not be opened, because this browser did not keep it. Please try again.';
    notRead: 'What you have begun could not be read from this device. The tasks are here all the same.';
    keys: '/ searches, ↑ ↓ move in the list, Enter opens';
    import: {
      button: 'Take in an exercise file';
      reading: 'Reading {{file}}…';
      drop: 'Let go to take in this exercise file';
      taken: '“{{title}}” is now in the list.';
      already: '“{{title}}” was in the list already. Nothing has changed.';
      refused_one: '{{file}} was not taken in: {{count}} thing to mend. Nothing has changed.';
      refused_other: '{{file}} was not taken in: {{count}} things to mend. Nothing has changed.';
      failed: '{{file}} could not be kept on this device. Nothing has changed; please try again.';
      line: 'line {{line}}, column {{column}}';
      wholeFile: 'the file';
      more_one: 'and {{count}} more';
      more_other: 'and {{count}} more';
      unknown: 'Something here is not as it should be ({{code}}).';
      close: 'Close';
    };
  };
  readonly measures: {};
  readonly names: {
    app: 'Yijin';
    language: { zh: 'zh'; en: 'en' };
    languageInFull: { zh: 'Chinese'; en: 'English' };
    direction: '{{source}} → {{target}}';
    directionInFull: '{{source}} to {{target}}';
    postEditing: { full: 'full'; light: 'light' };
    postEditingInFull: { full: 'full post-editing'; light: 'light post-editing' };
    kind: { 'post-edit': 'post-editing' };
    field: {
      heritage: 'heritage';
      museum: 'museums';
      tourism: 'tourism';
      commerce: 'commerce';
      product: 'products';
      medical: 'medicine';
      legal: 'law';
      official: 'public notices';
      news: 'news';
      company: 'companies';
      science: 'popular science';
      academic: 'scholarship';
      subtitles: 'subtitles';
      speech: 'speeches';
      environment: 'environment';
      education: 'education';
    };
    competence: {
      language: 'language';
      transfer: 'transfer of meaning';
      terminology: 'terminology';
      intercultural: 'intercultural mediation';
      'mt-literacy': 'machine translation literacy';
      'ai-literacy': 'AI literacy';
      service: 'service to the client';
    };
    severity: { neutral: 'neutral'; minor: 'minor'; major: 'major'; critical: 'critical' };
  };
  readonly practice: {
    title: '{{task}}: post-editing';
    back: 'Library';
    meta: '{{direction}} · {{postEditing}} · {{field}}';
    progress: '{{done}} of {{count}} confirmed';
    round: 'round {{round}}';
    handIn: 'Hand in…';
    readOnly: {
      title: 'Another window is working on this task';
      text: 'Here you can read. Close the task there and load this page again to go on here.';
      reload: 'Load again';
    };
    missing: {
      title: 'This task is not on this device';
      text: 'It was removed, or begun in another browser. The exercise is still in the library.';
      exercise: 'The exercise of this task is no longer on this device. Put its file into the library again; what you wrote is kept.';
      changed: 'The exercise on this device is not the one this task was begun with. Put the original file into the library again; what you wrote is kept.';
      log: "The record of your work does not fit the exercise. Nothing was changed; please keep this browser's data and ask your teacher.";
      back: 'To the practice library';
    };
    done: {
      title: 'Round {{round}} has been handed in';
      text: 'What you handed in stays as it is. The findings show what your edits were worth; from there you can go a second round.';
      findings: 'See the findings';
    };
    panel: {
      left: 'Brief and segments';
      right: 'Terms and measures';
      hide: 'Fold away';
      showLeft: 'Brief';
      showRight: 'Terms and measures';
    };
    brief: {
      title: 'Brief';
      client: 'Client';
      audience: 'For';
      purpose: 'Where';
      register: 'Tone';
      must: 'Must';
      full: 'Full post-editing: as good as a careful human translation';
      light: 'Light post-editing: right and understandable, with as few edits as will do';
    };
    segments: {
      title: 'Segments';
      go: 'Segment {{n}}';
      goConfirmed: 'Segment {{n}}, confirmed';
      goMarked: 'Segment {{n}}, marked for later';
    };
    keys: {
      title: 'Keys';
      confirm: 'confirm, go on';
      move: 'previous, next';
      restore: 'restore the draft';
      leave: 'leave the text';
    };
    grid: {
      label: 'Segments: source and translation';
      row: 'Segment {{n}} of {{count}}';
      rowConfirmed: 'Segment {{n}} of {{count}}, confirmed';
      rowMarked: 'Segment {{n}} of {{count}}, marked for later';
      rowConfirmedMarked: 'Segment {{n}} of {{count}}, confirmed, marked for later';
      target: 'Translation of segment {{n}}';
      placeholder: 'This segment is empty. Write its translation, or restore the draft.';
      confirmed: 'confirmed';
      marked: 'marked for later';
      inserted: 'inserted';
      deleted: 'deleted';
    };
    tools: {
      label: 'Tools for segment {{n}}';
      changes: 'Changes';
      restore: 'Restore draft';
      mark: 'Mark for later';
      unmark: 'Remove mark';
      confirm: 'Confirm';
      confirmKeep: 'Confirm unchanged';
      unconfirm: 'Open again';
      unchanged: 'As the draft has it';
    };
    terms: {
      title: 'Terms here';
      none: 'No entry of the termbase in this segment.';
      used: 'used';
      insert: 'Put “{{term}}” in at the caret';
      also: 'also: {{terms}}';
      forbidden: 'not: {{terms}}';
    };
    measures: {
      segment: 'This segment';
      task: 'Whole task';
      hter: 'HTER';
      hterUnitEn: '{{edits}} edits, {{length}} words and marks';
      hterUnitZh: '{{edits}} edits, {{length}} characters and words';
      chrf2: 'chrF2';
      characters: 'Characters changed';
      charactersUnit: '{{rate}} of the longer version';
      settings: 'How these are made';
      settingsText: 'The draft is compared with your text. HTER: edits for 100 words of your text, upper and lower case alike, moves counted once; 0 is untouched. chrF2: how much of the letter sequences is shared; 100 is untouched. Characters changed: the fewest single-character steps from the draft to your text. They say how much you changed, not how well.';
      waiting: 'measuring…';
    };
    announce: {
      confirmed: 'Segment {{n}} confirmed.';
      allConfirmed: 'All {{count}} segments are confirmed. You can hand in.';
      restored: 'The draft of segment {{n}} is restored. Undo brings your text back.';
    };
  };
  readonly shell: {
    brand: 'Yijin 译进';
    nav: { label: 'Main'; practice: 'Practice'; growth: 'Growth'; evidence: 'Evidence' };
    skip: 'Skip to the page';
    language: {
      label: 'Language of the interface';
      short: { 'zh-CN': '中'; en: 'En' };
      name: { 'zh-CN': '中文'; en: 'English' };
    };
    theme: { label: 'Light and dark'; auto: 'As the system'; light: 'Light'; dark: 'Dark' };
    title: '{{page}} · Yijin 译进';
    loading: 'One moment…';
    save: {
      saved: 'Saved on this device, {{time}}';
      saving: 'Saving…';
      failed: {
        quota: 'Not saved: this device has no room left. Your words are kept in this tab; please leave it open.';
        closed: 'Not saved: the browser has closed its storage. Your words are kept in this tab; please leave it open.';
        other: 'Not saved yet. Your words are kept in this tab, and saving is tried again.';
      };
      'taken-over': 'Another window is working on this task. Here you can read it.';
    };
    fault: {
      title: 'This page has stumbled';
      text: 'It is not your doing, and what you have written is kept on this device. Loading the page again usually helps.';
      detail: 'What the page reported';
      reload: 'Load again';
      home: 'To the practice library';
    };
    chunk: {
      title: 'A part of Yijin could not be fetched';
      text: 'The connection may have dropped, or Yijin has been updated since you opened it. Your work is kept on this device.';
      reload: 'Load again';
    };
    missing: {
      title: 'There is no such page';
      text: 'The address may be mistyped, or the task was removed from this device.';
      home: 'To the practice library';
    };
    start: {
      title: 'Yijin cannot keep anything in this browser';
      text: "It needs the browser's storage to keep your work on this device. A private window or a strict privacy setting may forbid it; an ordinary window will do.";
      reload: 'Try again';
    };
  };
}
