"""Every sentence that core's enums tell, once more as literals: Qt's tools collect nothing else for translators.

A test holds the table complete; ``gui.translation`` reads it.
"""

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES = {
    "ProblemKind": {
        "EMPTY": QT_TRANSLATE_NOOP("ProblemKind", "There is no function here yet. Type one, for example 3x²+2x−1."),
        "TOO_LONG": QT_TRANSLATE_NOOP(
            "ProblemKind", "The text has {length} characters; at most {limit} are read. Shorten it."
        ),
        "TOO_DEEP": QT_TRANSLATE_NOOP(
            "ProblemKind", "Operations are nested more than {limit} deep here. Split the formula into a shorter one."
        ),
        "TOO_MANY_OPERATIONS": QT_TRANSLATE_NOOP(
            "ProblemKind",
            "This stands for more than {limit} operations. Use fewer ∛ and chains of < within each other.",
        ),
        "UNREADABLE_CHARACTER": QT_TRANSLATE_NOOP(
            "ProblemKind", "The character {character} has no meaning here. Remove it or write it in another way."
        ),
        "SUGGESTED_CHARACTER": QT_TRANSLATE_NOOP("ProblemKind", "The character {character} has no meaning here. {fix}"),
        "MISSING_OPERAND": QT_TRANSLATE_NOOP(
            "ProblemKind", "Something is missing after {before}: a number, a name or a bracket."
        ),
        "MISSING_OPERAND_AT_START": QT_TRANSLATE_NOOP(
            "ProblemKind", "{found} needs something in front of it: a number, a name or a bracket."
        ),
        "DOUBLED_OPERATOR": QT_TRANSLATE_NOOP(
            "ProblemKind",
            "{found} cannot follow {before}. Keep one of the two, or put a number or a name between them.",
        ),
        "UNCLOSED": QT_TRANSLATE_NOOP("ProblemKind", "This {bracket} is never closed. Add the matching {closing}."),
        "UNOPENED": QT_TRANSLATE_NOOP(
            "ProblemKind", "This {bracket} closes nothing. Remove it, or add the matching {opening} before it."
        ),
        "MISMATCHED": QT_TRANSLATE_NOOP("ProblemKind", "{bracket} cannot close {opening}. Use {closing}."),
        "EMPTY_BRACKETS": QT_TRANSLATE_NOOP("ProblemKind", "There is nothing between these brackets. Put a value in."),
        "BAD_NUMBER": QT_TRANSLATE_NOOP(
            "ProblemKind", "{number} is no number. A number has one decimal point at most, such as 3.2."
        ),
        "NUMBER_TOO_LARGE": QT_TRANSLATE_NOOP(
            "ProblemKind", "{number} is too large for a floating-point number (the largest is about 1.8e308)."
        ),
        "ADJACENT_NUMBERS": QT_TRANSLATE_NOOP(
            "ProblemKind", "Two numbers stand side by side. Put an operator between them, or remove the space."
        ),
        "MIXED_NUMBER": QT_TRANSLATE_NOOP(
            "ProblemKind",
            "A fraction right behind a number can be read in two ways. Put + or · between them, or write 2.5.",
        ),
        "CONDITION_COMPARED": QT_TRANSLATE_NOOP(
            "ProblemKind", "A condition cannot be compared. Compare numbers, and join the comparisons with &."
        ),
        "UNEXPECTED": QT_TRANSLATE_NOOP(
            "ProblemKind", "{found} cannot stand here. Remove it, or complete what is before it."
        ),
        "UNEXPECTED_COMMA": QT_TRANSLATE_NOOP(
            "ProblemKind", "A comma only separates arguments. For a decimal write a point, as in 3.5."
        ),
        "GROUPING_BRACKET": QT_TRANSLATE_NOOP(
            "ProblemKind", "Square brackets pick elements, as in x[0]. To group, use round brackets."
        ),
        "BAD_INDEX": QT_TRANSLATE_NOOP("ProblemKind", "An index is a whole number or a slice such as 1:3."),
        "BAD_DEFINITION": QT_TRANSLATE_NOOP(
            "ProblemKind", "Only the name of the result may stand before =, as in f(x) = … or y = …."
        ),
        "TOO_MANY_EQUALS": QT_TRANSLATE_NOOP(
            "ProblemKind", "There is a second = here. Only one may stand, after the name of the result."
        ),
        "DID_YOU_MEAN": QT_TRANSLATE_NOOP(
            "ProblemKind", "{word} is no function here. Did you mean {suggestion}? {product}"
        ),
        "WORDS_RUN_TOGETHER": QT_TRANSLATE_NOOP(
            "ProblemKind", "{word} runs two words together. Write {suggestion}, or declare it as a name: f({word}) = …"
        ),
        "AMBIGUOUS_WORD": QT_TRANSLATE_NOOP(
            "ProblemKind", "{word} can be read in two ways. Write {first} or {second}."
        ),
        "INVERSE_OR_RECIPROCAL": QT_TRANSLATE_NOOP(
            "ProblemKind",
            "{word} can be read in two ways. Write {inverse} for the inverse function or {reciprocal} for one over it.",
        ),
        "DERIVATIVE": QT_TRANSLATE_NOOP(
            "ProblemKind",
            "{word} with a prime would be a derivative. Gradients are computed anyway; write the function itself.",
        ),
        "UNKNOWN_BASE": QT_TRANSLATE_NOOP(
            "ProblemKind", "PyTorch has logarithms to the bases e, 2 and 10. Write {fix}."
        ),
        "ABSENT_FUNCTION": QT_TRANSLATE_NOOP("ProblemKind", "PyTorch has no {word}. Write {fix}."),
        "MISSING_ARGUMENT": QT_TRANSLATE_NOOP("ProblemKind", "{word} needs something to work on, as in {word}(x)."),
        "WRONG_ARGUMENT_COUNT": QT_TRANSLATE_NOOP("ProblemKind", "{word} takes {expected}, and here it got {found}."),
        "WHOLE_NUMBER_ARGUMENT": QT_TRANSLATE_NOOP(
            "ProblemKind", "{word} takes a whole number as its argument {position}."
        ),
        "PYTHON_KEYWORD": QT_TRANSLATE_NOOP(
            "ProblemKind", "{word} is a word of Python's own and cannot be a name. Choose another one."
        ),
        "RESERVED_NAME": QT_TRANSLATE_NOOP(
            "ProblemKind", "{word} stands for the library itself here and cannot be a name. Choose another one."
        ),
        "NOT_A_NAME": QT_TRANSLATE_NOOP(
            "ProblemKind", "{word} cannot be a name here. A name begins with a letter, as in f(w, bias) = …"
        ),
        "UNDERSCORE": QT_TRANSLATE_NOOP(
            "ProblemKind", "An underscore only joins a name to what stands below it, as in x_1 or x_max."
        ),
        "DECLARED_TWICE": QT_TRANSLATE_NOOP("ProblemKind", "{word} is declared twice. Name each parameter once."),
        "FUNCTION_AS_NAME": QT_TRANSLATE_NOOP(
            "ProblemKind", "{word} is a function already and cannot be declared as a name. Choose another one."
        ),
        "RESULT_IN_BODY": QT_TRANSLATE_NOOP(
            "ProblemKind", "{word} is the name of the result and cannot be used to compute it."
        ),
        "DOT_ACCESS": QT_TRANSLATE_NOOP(
            "ProblemKind", "A dot reaches into Python here, which formulas do not do. Remove it and what follows."
        ),
        "NO_PARAMETER": QT_TRANSLATE_NOOP(
            "ProblemKind", "There is no name in this formula, so nothing can be descended. Use at least one, such as x."
        ),
        "NO_GRADIENT": QT_TRANSLATE_NOOP(
            "ProblemKind", "The result does not depend on any parameter in a way that has a gradient."
        ),
        "NOT_ONE_NUMBER": QT_TRANSLATE_NOOP(
            "ProblemKind", "The result has the shape {shape}, but a loss is one number. Wrap it in {sum} or {mean}."
        ),
        "TRUTH_VALUE": QT_TRANSLATE_NOOP(
            "ProblemKind", "The result is true or false, not a number. Use it inside where(…, a, b)."
        ),
        "OUTER_PRODUCT": QT_TRANSLATE_NOOP(
            "ProblemKind",
            "For vectors ᵀ changes nothing, so this would be their dot product. For the matrix of all products "
            "write outer({left}, {right}).",
        ),
        "CONSTANT_OVERFLOW": QT_TRANSLATE_NOOP(
            "ProblemKind", "This constant is too large for a floating-point number."
        ),
        "CONSTANT_UNDEFINED": QT_TRANSLATE_NOOP("ProblemKind", "This constant has no value: {reason}."),
        "REFUSED_BY_TORCH": QT_TRANSLATE_NOOP("ProblemKind", "PyTorch refuses this: {reason}."),
        "BAD_START": QT_TRANSLATE_NOOP(
            "ProblemKind",
            "{text} is no start value. Write a number, [1, 2], [[1, 2], [3, 4]], arange(4), ones(3), zeros(2, 2), "
            "linspace(0, 1, 5) or randn(5).",
        ),
        "RAGGED_START": QT_TRANSLATE_NOOP(
            "ProblemKind", "The rows have different lengths. Give every row the same number of values."
        ),
        "EMPTY_START": QT_TRANSLATE_NOOP("ProblemKind", "There is nothing in this list. Put at least one number in."),
        "TOO_MANY_ELEMENTS": QT_TRANSLATE_NOOP(
            "ProblemKind", "That makes {count} elements; at most {limit} are possible here."
        ),
        "START_OUT_OF_RANGE": QT_TRANSLATE_NOOP(
            "ProblemKind", "{text} is too large for {dtype}. Take float64 or a smaller number."
        ),
        "UNKNOWN_PARAMETER": QT_TRANSLATE_NOOP("ProblemKind", "The formula has no parameter {name}. It has {known}."),
    },
    "RemarkKind": {
        "NAME_T": QT_TRANSLATE_NOOP(
            "RemarkKind", "T is read as a name here. For the transpose type ᵀ, as in xᵀ, or .T."
        ),
    },
    "Bound": {
        "TOO_MUCH_TEXT": QT_TRANSLATE_NOOP(
            "Bound",
            "The function and the start values have {count} characters together; at most {limit} are kept. Shorten "
            "them.",
        ),
        "TOO_MANY_PARAMETERS": QT_TRANSLATE_NOOP(
            "Bound", "There are choices for {count} names; at most {limit} are kept. Remove some of $.parameters."
        ),
        "TOO_MANY_OPTIMIZERS": QT_TRANSLATE_NOOP(
            "Bound", "There are choices for {count} optimisers; at most {limit} are kept. Remove some of $.optimizers."
        ),
        "TOO_MANY_SETTINGS": QT_TRANSLATE_NOOP(
            "Bound", "There are {count} settings; at most {limit} are kept. Remove some of $.optimizers."
        ),
        "SCRIPT_TOO_LONG": QT_TRANSLATE_NOOP(
            "Bound",
            "The script has {count} characters; at most {limit} are kept. Keep the part that you want to see.",
        ),
        "TOO_MANY_WATCHES": QT_TRANSLATE_NOOP(
            "Bound", "There are {count} watches; at most {limit} are kept. Remove some of $.script.watches."
        ),
        "WATCH_TOO_LONG": QT_TRANSLATE_NOOP(
            "Bound",
            "The watch has {count} characters; at most {limit} are kept. Watch a variable, as in x or x.grad.",
        ),
        "TOO_MANY_BREAKPOINTS": QT_TRANSLATE_NOOP(
            "Bound", "There are {count} breakpoints; at most {limit} are kept. Remove some of $.script.breakpoints."
        ),
        "HALF_CHARACTER": QT_TRANSLATE_NOOP("Bound", "The text at {place} holds half a character. Type it again."),
        "NOT_A_NAME": QT_TRANSLATE_NOOP(
            "Bound", "At {place} there is no name. A name begins with a letter; letters and digits follow."
        ),
        "NOT_A_KEY": QT_TRANSLATE_NOOP(
            "Bound", "At {place} there is no key. A key has at most {limit} letters a–z, digits and underscores."
        ),
        "NAMED_TWICE": QT_TRANSLATE_NOOP("Bound", "There are two values for {place}. Keep one of them."),
        "OUT_OF_RANGE": QT_TRANSLATE_NOOP(
            "Bound", "The number at {place} is not between {lowest} and {highest}. Choose one that is."
        ),
        "NOT_FINITE": QT_TRANSLATE_NOOP("Bound", "At {place} there is no finite number. Write one, such as 0.01."),
        "NOT_IN_ORDER": QT_TRANSLATE_NOOP(
            "Bound", "The step at {place} does not come after the one before it. Put the interventions in order."
        ),
        "CHANGES_NOTHING": QT_TRANSLATE_NOOP("Bound", "The intervention at {place} changes no setting. Remove it."),
    },
    "WriteRefusal": {
        "MISSING_FOLDER": QT_TRANSLATE_NOOP(
            "WriteRefusal", "The folder {folder} does not exist. Create it, or choose another one."
        ),
        "NO_FOLDER": QT_TRANSLATE_NOOP(
            "WriteRefusal", "A part of {folder} is a file, not a folder. Choose another folder."
        ),
        "IS_A_FOLDER": QT_TRANSLATE_NOOP("WriteRefusal", "{target} is a folder. Add the name of a file to it."),
        "NOT_PERMITTED": QT_TRANSLATE_NOOP(
            "WriteRefusal",
            "Writing {target} is not permitted. Choose another folder, or allow it with the file's permissions.",
        ),
        "READ_ONLY": QT_TRANSLATE_NOOP(
            "WriteRefusal", "The folder {folder} is on a read-only disk. Choose another one."
        ),
        "DISK_FULL": QT_TRANSLATE_NOOP(
            "WriteRefusal",
            "The disk is full, so {target} could not be written. Make room on it, or choose another disk.",
        ),
        "TOO_LARGE": QT_TRANSLATE_NOOP(
            "WriteRefusal",
            "{target} would become larger than a file may be here. Write less, or choose another disk.",
        ),
        "NAME_TOO_LONG": QT_TRANSLATE_NOOP(
            "WriteRefusal", "The name {target} is too long for a file here. Choose a shorter one."
        ),
        "BAD_NAME": QT_TRANSLATE_NOOP(
            "WriteRefusal", "The name {target} has a character in it that no file can have. Choose another one."
        ),
        "CIRCULAR_LINK": QT_TRANSLATE_NOOP(
            "WriteRefusal", "{target} is a symbolic link that leads back to itself. Remove it, or choose another name."
        ),
        "NO_READER": QT_TRANSLATE_NOOP(
            "WriteRefusal", "Nobody reads {target} any more. Start the reader again, or write to a file."
        ),
        "OTHER": QT_TRANSLATE_NOOP("WriteRefusal", "{target} could not be written: {reason}. Choose another place."),
    },
    "ProgramFileRefusal": {
        "TOO_LARGE": QT_TRANSLATE_NOOP(
            "ProgramFileRefusal", "The file is larger than {limit} bytes. Keep the part that you want to see."
        ),
        "NOT_UTF8": QT_TRANSLATE_NOOP(
            "ProgramFileRefusal", "The file is no UTF-8 text at byte {offset}. Save it as UTF-8."
        ),
        "OTHER_ENCODING": QT_TRANSLATE_NOOP(
            "ProgramFileRefusal",
            "The file says that it is written in {encoding}. Save it as UTF-8, and say so or say nothing.",
        ),
        "NOT_A_NOTEBOOK": QT_TRANSLATE_NOOP(
            "ProgramFileRefusal", "The file is no notebook: {reason}. Save it from the notebook once more."
        ),
    },
    "ReadRefusal": {
        "MISSING": QT_TRANSLATE_NOOP("ReadRefusal", "There is no file {target}. Choose another one."),
        "IS_A_FOLDER": QT_TRANSLATE_NOOP("ReadRefusal", "{target} is a folder. Choose a file in it."),
        "NO_FILE": QT_TRANSLATE_NOOP("ReadRefusal", "{target} is a device or a pipe. Choose a file."),
        "NOT_PERMITTED": QT_TRANSLATE_NOOP(
            "ReadRefusal",
            "Reading {target} is not permitted. Allow it with the file's permissions, or choose another one.",
        ),
        "BAD_NAME": QT_TRANSLATE_NOOP(
            "ReadRefusal",
            "The name {target} has a character in it that no file can have, or is too long. Choose another file.",
        ),
        "CIRCULAR_LINK": QT_TRANSLATE_NOOP(
            "ReadRefusal", "{target} is a symbolic link that leads back to itself. Choose another file."
        ),
        "OTHER": QT_TRANSLATE_NOOP("ReadRefusal", "{target} could not be read: {reason}. Choose another file."),
        "EMPTY": QT_TRANSLATE_NOOP("ReadRefusal", "The document is empty. Choose one that Gradstep saved."),
        "TOO_LARGE": QT_TRANSLATE_NOOP(
            "ReadRefusal",
            "The document is larger than {limit} bytes, so it is none of Gradstep's. Choose another file.",
        ),
        "BYTE_ORDER_MARK": QT_TRANSLATE_NOOP(
            "ReadRefusal", "The document begins with a byte order mark. Save it as UTF-8 without one."
        ),
        "NOT_UTF8": QT_TRANSLATE_NOOP(
            "ReadRefusal",
            "The document is no UTF-8 text at byte {offset}. Choose one that Gradstep saved, or save it as UTF-8.",
        ),
        "NOT_JSON": QT_TRANSLATE_NOOP(
            "ReadRefusal",
            "The document is no JSON at line {line}, column {column}. Mend it there, or choose one that Gradstep "
            "saved.",
        ),
        "TOO_DEEP": QT_TRANSLATE_NOOP(
            "ReadRefusal",
            "The document has brackets within brackets too deep to be read. Choose one that Gradstep saved.",
        ),
        "OTHER_PROGRAM": QT_TRANSLATE_NOOP(
            "ReadRefusal", "The document does not say at {place} that it is Gradstep's. Choose one that Gradstep saved."
        ),
        "NEWER": QT_TRANSLATE_NOOP(
            "ReadRefusal",
            "The document has format {found}, and this Gradstep reads formats up to {known}. Open it with a newer "
            "Gradstep, or save it there in an older format.",
        ),
        "NO_FORMAT": QT_TRANSLATE_NOOP(
            "ReadRefusal",
            "At {place} there is no format's number; they begin with 1. Choose a document that Gradstep saved.",
        ),
        "ABSENT": QT_TRANSLATE_NOOP(
            "ReadRefusal", "There is nothing at {place}. Add it, or choose a document that Gradstep saved."
        ),
        "UNKNOWN": QT_TRANSLATE_NOOP(
            "ReadRefusal", "Nothing is known by the name {place}. Remove it, or correct its spelling."
        ),
        "TWICE": QT_TRANSLATE_NOOP("ReadRefusal", "{place} stands there twice. Keep one of the two."),
        "NO_OBJECT": QT_TRANSLATE_NOOP(
            "ReadRefusal", "At {place} there must be names and values in braces. Write them as in {{}}."
        ),
        "NO_LIST": QT_TRANSLATE_NOOP(
            "ReadRefusal", "At {place} there must be a list. Write it in square brackets, as in []."
        ),
        "NO_TEXT": QT_TRANSLATE_NOOP("ReadRefusal", "At {place} there must be text. Write it in quotation marks."),
        "NO_WHOLE_NUMBER": QT_TRANSLATE_NOOP(
            "ReadRefusal",
            "At {place} there must be a whole number. Write it without a decimal point or quotation marks.",
        ),
        "NO_TRUTH": QT_TRANSLATE_NOOP(
            "ReadRefusal", "At {place} there must be true or false. Write it without quotation marks."
        ),
        "NO_NUMBER": QT_TRANSLATE_NOOP(
            "ReadRefusal", "At {place} there must be a finite number. Write it without quotation marks, such as 0.01."
        ),
        "NO_SETTING": QT_TRANSLATE_NOOP(
            "ReadRefusal", "At {place} there must be a finite number, true or false. Write it without quotation marks."
        ),
        "NO_CHOICE": QT_TRANSLATE_NOOP(
            "ReadRefusal", "At {place} there must be one of: {choices}. Write it in quotation marks."
        ),
    },
    "SettingsProblem": {
        "UNKNOWN_OPTIMIZER": QT_TRANSLATE_NOOP("SettingsProblem", "There is no optimiser {name}. Take one of {known}."),
        "UNKNOWN_SETTING": QT_TRANSLATE_NOOP("SettingsProblem", "{optimizer} has no setting {name}. It has {known}."),
        "DID_YOU_MEAN": QT_TRANSLATE_NOOP(
            "SettingsProblem", "{optimizer} has no setting {name}. Did you mean {suggestion}? It has {known}."
        ),
        "NOT_A_NUMBER": QT_TRANSLATE_NOOP("SettingsProblem", "{name} takes a number, and {value} is none."),
        "NOT_A_SWITCH": QT_TRANSLATE_NOOP(
            "SettingsProblem", "{name} is switched on or off with true or false, and {value} is neither."
        ),
        "NOT_WHOLE": QT_TRANSLATE_NOOP("SettingsProblem", "{name} takes a whole number, and {value} is none."),
        "NOT_FINITE": QT_TRANSLATE_NOOP("SettingsProblem", "{name} must be a finite number, and {value} is not."),
        "NOT_IN_DTYPE": QT_TRANSLATE_NOOP(
            "SettingsProblem", "{name} is {value}, and the largest number in {dtype} is about {limit}."
        ),
        "TOO_LARGE": QT_TRANSLATE_NOOP("SettingsProblem", "{name} is {value}, and must be at most {limit}."),
        "TOO_SMALL": QT_TRANSLATE_NOOP("SettingsProblem", "{name} is {value}, and must be at least {limit}."),
        "NESTEROV_WITHOUT_MOMENTUM": QT_TRANSLATE_NOOP(
            "SettingsProblem",
            "nesterov looks ahead along the momentum, and momentum is 0. Set momentum above 0, such as 0.9, or "
            "turn nesterov off.",
        ),
        "NESTEROV_WITH_DAMPENING": QT_TRANSLATE_NOOP(
            "SettingsProblem",
            "nesterov is defined for undamped momentum only, and dampening is {dampening}. Set dampening to 0, or "
            "turn nesterov off.",
        ),
        "REFUSED_BY_TORCH": QT_TRANSLATE_NOOP("SettingsProblem", "PyTorch refuses these settings: {reason}."),
    },
    "StopReason": {
        "FINISHED": QT_TRANSLATE_NOOP("StopReason", "Finished: all {step} steps are done."),
        "CONVERGED": QT_TRANSLATE_NOOP(
            "StopReason", "Converged at step {step}: the gradient's norm is {norm}, below {bound}."
        ),
        "DIVERGED": QT_TRANSLATE_NOOP("StopReason", "Diverged at step {step}: {what} became {value}. {before}"),
        "REFUSED": QT_TRANSLATE_NOOP("StopReason", "Stopped at step {step}: PyTorch refuses this: {reason}."),
        "CANCELLED": QT_TRANSLATE_NOOP("StopReason", "Cancelled at step {step}."),
    },
    "OpeningProblem": {
        "REFUSED_BY_TORCH": QT_TRANSLATE_NOOP(
            "OpeningProblem", "Step {step} cannot be opened: PyTorch refuses it: {reason}."
        ),
    },
    "Verdict": {
        "EQUAL": QT_TRANSLATE_NOOP(
            "Verdict", "Checked: stepped by hand, node by node, it is equal to backward() in every bit."
        ),
        "DIFFERENT": QT_TRANSLATE_NOOP(
            "Verdict",
            "Stepped by hand, this pass differs from backward() at {count} of its gradients. This is a defect.",
        ),
        "HOOKED": QT_TRANSLATE_NOOP("Verdict", "Not checked: a hook changed a gradient on its way."),
        "NOT_CALLABLE": QT_TRANSLATE_NOOP("Verdict", "Not checked: {name} cannot be called by hand."),
    },
    "Flow": {
        "NOTHING": QT_TRANSLATE_NOOP("Flow", "PyTorch gives no gradient here, which is not 0."),
        "FLAT": QT_TRANSLATE_NOOP("Flow", "The function is flat between its steps, so nothing of g goes on."),
        "TRIGAMMA": QT_TRANSLATE_NOOP("Flow", "g times the slope of digamma, which is the trigamma function."),
        "SPREAD": QT_TRANSLATE_NOOP("Flow", "Every element has the same share in the result, so all receive the same."),
        "OTHERS": QT_TRANSLATE_NOOP("Flow", "Each element receives g times the product of all others."),
        "FROM_THERE_ON": QT_TRANSLATE_NOOP("Flow", "Each element receives the sum of g from its own place to the end."),
        "SMALLEST": QT_TRANSLATE_NOOP(
            "Flow", "The smallest element receives g, the others 0; equal ones share it evenly."
        ),
        "LARGEST": QT_TRANSLATE_NOOP(
            "Flow", "The largest element receives g, the others 0; equal ones share it evenly."
        ),
        "MIDDLE": QT_TRANSLATE_NOOP("Flow", "The middle element receives g, the others 0; equal ones share it evenly."),
        "SMALLER": QT_TRANSLATE_NOOP(
            "Flow", "The smaller of the two receives g, the other 0; where they are equal, each receives half."
        ),
        "LARGER": QT_TRANSLATE_NOOP(
            "Flow", "The larger of the two receives g, the other 0; where they are equal, each receives half."
        ),
        "SINGULAR": QT_TRANSLATE_NOOP(
            "Flow",
            "g times the determinant times the inverse, transposed; where the determinant is 0, PyTorch gives 0.",
        ),
        "DIAGONAL": QT_TRANSLATE_NOOP("Flow", "The diagonal receives g, all other elements 0."),
        "TURNED_BACK": QT_TRANSLATE_NOOP("Flow", "g, with its dimensions back in the order of the input."),
        "RESHAPED": QT_TRANSLATE_NOOP("Flow", "g, in the shape of the input."),
        "COPIES": QT_TRANSLATE_NOOP(
            "Flow", "What was copied receives the sum over its copies; what was not receives g as it is."
        ),
        "PICKED": QT_TRANSLATE_NOOP("Flow", "What was picked receives g, all other elements 0."),
    },
    "LessonRefusal": {
        "NO_LESSON": QT_TRANSLATE_NOOP(
            "LessonRefusal",
            "The file does not say at {place} that it is a lesson of Gradstep's. Choose another one.",
        ),
        "EMPTY_TEXT": QT_TRANSLATE_NOOP(
            "LessonRefusal",
            "The text at {place} is empty. Write it.",
        ),
        "TOO_MANY_WORDS": QT_TRANSLATE_NOOP(
            "LessonRefusal",
            "The text at {place} has {count} words; at most {limit} are read in one look. Shorten it.",
        ),
        "TOO_LONG": QT_TRANSLATE_NOOP(
            "LessonRefusal",
            "The text at {place} has {count} characters; at most {limit} fit. Shorten it.",
        ),
        "NOT_ON_ONE_LINE": QT_TRANSLATE_NOOP(
            "LessonRefusal",
            "The text at {place} does not stand on one line, or holds what cannot be seen. Write it anew.",
        ),
        "OPEN_BACKTICK": QT_TRANSLATE_NOOP(
            "LessonRefusal",
            "In the text at {place} a backtick has no other one. Put code between two of them.",
        ),
        "COUNT": QT_TRANSLATE_NOOP(
            "LessonRefusal",
            "At {place} there are {count}; there must be from {lowest} to {highest}. Add or remove some.",
        ),
        "SCRIPT_REFUSED": QT_TRANSLATE_NOOP(
            "LessonRefusal",
            "The script at {place} cannot be run: {reason} Correct it.",
        ),
        "FORMULA_REFUSED": QT_TRANSLATE_NOOP(
            "LessonRefusal",
            "The formula at {place} cannot be read: {reason} Correct it.",
        ),
        "START_REFUSED": QT_TRANSLATE_NOOP(
            "LessonRefusal",
            "The start value at {place} cannot be read: {reason} Correct it.",
        ),
        "NOT_IN_FORMULA": QT_TRANSLATE_NOOP(
            "LessonRefusal",
            "The formula has no parameter for {place}. Correct the name.",
        ),
        "WATCH_REFUSED": QT_TRANSLATE_NOOP(
            "LessonRefusal",
            "What is watched at {place} cannot be: {reason} Correct it.",
        ),
        "OTHER_CODE": QT_TRANSLATE_NOOP(
            "LessonRefusal",
            "The script's line at {place} is not “{code}”. Correct the number or the text.",
        ),
        "NO_LINE": QT_TRANSLATE_NOOP(
            "LessonRefusal",
            "At {place} there is no number of a line of the script, which has {count}. Correct it.",
        ),
        "NO_STEP": QT_TRANSLATE_NOOP(
            "LessonRefusal",
            "At {place} there is no step of the run, which has {count}. Correct it.",
        ),
        "NOT_OF_A_SCRIPT": QT_TRANSLATE_NOOP(
            "LessonRefusal",
            "What {place} says is only of formulas. Choose a moment of the script, or another chapter.",
        ),
        "NOT_OF_A_FORMULA": QT_TRANSLATE_NOOP(
            "LessonRefusal",
            "What {place} says is only of scripts. Choose a step of the formula's run.",
        ),
        "NO_LOOK": QT_TRANSLATE_NOOP(
            "LessonRefusal",
            "At {place} there must be what to look at, such as editor, graph, output, variables:x or plot:loss.",
        ),
        "NOT_RECORDED": QT_TRANSLATE_NOOP(
            "LessonRefusal",
            "At {place} there must be something that the run records, such as x, x.grad or x.grad[1].",
        ),
        "NO_OPTIONS": QT_TRANSLATE_NOOP(
            "LessonRefusal",
            "At {place} there are answers to choose from, but nothing is chosen. Leave the list empty.",
        ),
        "NO_MEANING": QT_TRANSLATE_NOOP(
            "LessonRefusal",
            "At {place} there must be what would be recorded, such as 14, [1, 2], None or MulBackward0.",
        ),
        "TWICE": QT_TRANSLATE_NOOP(
            "LessonRefusal",
            "The answer at {place} stands there twice. Keep one of them.",
        ),
    },
    "Loss": {
        "ENDED": QT_TRANSLATE_NOOP(
            "Loss", "PyTorch's process ended unexpectedly. It was started again, and the run goes on from where it was."
        ),
        "SILENT": QT_TRANSLATE_NOOP(
            "Loss", "The computation did not react and was stopped. PyTorch was started again."
        ),
        "BABBLED": QT_TRANSLATE_NOOP("Loss", "PyTorch's process sent something unreadable. It was started again."),
        "REPEATED": QT_TRANSLATE_NOOP(
            "Loss",
            "PyTorch's process does not get past this. Change the function, a start value or a setting to go on.",
        ),
    },
}
"""An enum's name, which is its context for translators, and for each of its members the sentence."""
