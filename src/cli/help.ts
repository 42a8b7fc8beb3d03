/** What `--help` says. */
export const HELP = `yijin – measures and checks translations from the command line

  yijin score [FILE] --target zh|en   scores pairs of draft and text, line by line
  yijin score [FILE] --all            every metric in every setting
  yijin check [PATH …]                checks exercises and rubrics
  yijin summary PACK.json             the figures of an evidence pack as a table
  yijin COMMAND --help                more of a command

Ends with 0 when all is well, 1 when something in the input is not, 2 when the command could not be carried out.
`;

export const SCORE_HELP = `yijin score [FILE] --target zh|en [--metrics ter,chrf,bleu,lev] [--csv] [--corpus]
yijin score [FILE] --all [--corpus]

FILE has a pair a line; without it, or with -, standard input is read.
  .jsonl   objects with "hyp" (the draft), "ref" (the student's text) and, if you like, "id"
  .tsv     hyp, ref or id, hyp, ref between tabs, or a first line that names the columns; quotes are taken as they stand
  else     by how the first line begins; --format jsonl or --format tsv says it

  --target      the language of the texts: how they are cut into tokens
  --metrics     some of ter, chrf, bleu, lev; all of them when left out. ter gives two figures: hter, as the workbench
                shows it (ref:once), and ter, equal to sacreBLEU's (ref:twice)
  --csv         a table in place of objects
  --all         objects with id, lev, hyp_chars, ref_chars, ter, ter_once, ops, chrf, bleu, in every setting
  --corpus      a last line for all pairs as one corpus
  --time-limit  seconds for a pair of more than 100,000 characters (60): these are measured apart and told when it is up

Lines may end with LF, CR LF or CR; a byte order mark is dropped; blank lines are passed over. What cannot be scored is
told on standard error as FILE:LINE: reason, and left out; the exit code is then 1.

An empty text has a defined score: two empty texts have ter, chrf2, bleu and lev 0; where only the draft or only the text
is empty, ter is 100, chrf2 and bleu are 0, and lev is the length of the other.
`;

export const CHECK_HELP = `yijin check [PATH …]

Checks the folders exercises and rubrics of a project, and tells of each fault its file, line and mend. PATH is one of the
folders, a folder or file in them, or a YAML file from elsewhere, which is checked as an exercise. Without PATH all is told.
`;

export const SUMMARY_HELP = `yijin summary PACK.json

The figures of an evidence pack as a table. Every hash is checked and every figure computed again from the texts: what is
not as it should be is told on standard error, and the exit code is then 1.
`;
