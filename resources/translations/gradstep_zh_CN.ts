<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>ActionLink</name>
    <message>
        <source>&amp;Recent files</source>
        <translation>最近的文件(&amp;R)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>E&amp;xamples</source>
        <translation>示例(&amp;X)</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>导出 CSV</translation>
    </message>
    <message>
        <source>Exported to {path}.</source>
        <translation>已导出到 {path}。</translation>
    </message>
    <message>
        <source>Forget these files</source>
        <translation>忘记这些文件</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>There is nothing to export yet: step or run first.</source>
        <translation>还没有可导出的内容：请先单步或运行。</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>导出 CSV(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>检查器(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Next stop inside</source>
        <translation>步内下一处(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Previous stop inside</source>
        <translation>步内上一处(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Run or pause</source>
        <translation>运行或暂停(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>单步(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>跟随系统(&amp;Y)</translation>
    </message>
    <message>
        <source>Begins again at the same start with the same seed: the same bits every time.</source>
        <translation>以相同的起始值和随机种子重新开始：每次结果逐比特相同。</translation>
    </message>
    <message>
        <source>Begins again with 3x²+2x−1.</source>
        <translation>从 3x²+2x−1 重新开始。</translation>
    </message>
    <message>
        <source>Dark on light: for bright rooms and projectors.</source>
        <translation>浅底深字：适合明亮的房间和投影仪。</translation>
    </message>
    <message>
        <source>Ends Gradstep.</source>
        <translation>退出 Gradstep。</translation>
    </message>
    <message>
        <source>Follows the system&apos;s light or dark scheme.</source>
        <translation>跟随系统的浅色或深色方案。</translation>
    </message>
    <message>
        <source>Go to the &amp;last step</source>
        <translation>转到最后一步(&amp;L)</translation>
    </message>
    <message>
        <source>Go to the s&amp;tart</source>
        <translation>回到起点(&amp;T)</translation>
    </message>
    <message>
        <source>Goes on step by step at the chosen speed, or stops where it is.</source>
        <translation>以所选速度逐步继续，或就地停下。</translation>
    </message>
    <message>
        <source>Goes on until a step, or until something has come true, and pauses there.</source>
        <translation>继续运行到某一步，或直到某个条件成立，然后在那里暂停。</translation>
    </message>
    <message>
        <source>Inside the step: back to the start of the chapter, or of the one before.</source>
        <translation>步内：回到本章或上一章的开头。</translation>
    </message>
    <message>
        <source>Inside the step: back to the stop before.</source>
        <translation>步内：回到上一处。</translation>
    </message>
    <message>
        <source>Inside the step: on to the next of zero_grad, forward, backward, update.</source>
        <translation>步内：前往 zero_grad、forward、backward、update 的下一章。</translation>
    </message>
    <message>
        <source>Inside the step: the next operation, node or line.</source>
        <translation>步内：下一个运算、节点或算式。</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>Large &amp;writing in the inspector</source>
        <translation>检查器使用大字(&amp;W)</translation>
    </message>
    <message>
        <source>Light on dark: for dim rooms.</source>
        <translation>深底浅字：适合昏暗的房间。</translation>
    </message>
    <message>
        <source>Looks at step 0.</source>
        <translation>查看第 0 步。</translation>
    </message>
    <message>
        <source>Looks at the iteration before. Nothing is lost.</source>
        <translation>查看前一次迭代，不会丢失任何内容。</translation>
    </message>
    <message>
        <source>Looks at the latest step that was computed.</source>
        <translation>查看已计算的最新一步。</translation>
    </message>
    <message>
        <source>Looks inside the step: forward, backward through PyTorch&apos;s own graph, update.</source>
        <translation>查看这一步的内部：前向传播、沿 PyTorch 自己的计算图反向传播、更新。</translation>
    </message>
    <message>
        <source>Makes the edit again that was taken back.</source>
        <translation>重做刚刚撤销的编辑。</translation>
    </message>
    <message>
        <source>Next &amp;chapter inside</source>
        <translation>步内下一章(&amp;C)</translation>
    </message>
    <message>
        <source>One iteration: forward, backward, update.</source>
        <translation>一次迭代：前向传播、反向传播、更新参数。</translation>
    </message>
    <message>
        <source>Opens a document that was saved.</source>
        <translation>打开已保存的文档。</translation>
    </message>
    <message>
        <source>Previous c&amp;hapter inside</source>
        <translation>步内上一章(&amp;H)</translation>
    </message>
    <message>
        <source>R&amp;eset</source>
        <translation>重置(&amp;E)</translation>
    </message>
    <message>
        <source>Run &amp;until…</source>
        <translation>运行到(&amp;U)…</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Saves function, start values and settings; the run follows from them.</source>
        <translation>保存函数、起始值和设置；运行过程由它们即可完全重现。</translation>
    </message>
    <message>
        <source>Saves under another name.</source>
        <translation>以另一个名称保存。</translation>
    </message>
    <message>
        <source>Speaks the system&apos;s language where it can, else English.</source>
        <translation>尽可能使用系统语言，否则使用英语。</translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation>后退一步(&amp;B)</translation>
    </message>
    <message>
        <source>Takes the last edit back: of the text field you are in, else of the document.</source>
        <translation>撤销上一次编辑：先撤销光标所在文本框里的，再撤销文档的。</translation>
    </message>
    <message>
        <source>Writes every step as a row: each number in full, every bit of it.</source>
        <translation>每一步写成一行：每个数都完整写出，一个比特也不丢。</translation>
    </message>
    <message>
        <source>Writes larger, to be read from the back of a class.</source>
        <translation>字写得更大，教室后排也能看清。</translation>
    </message>
</context>
<context>
    <name>Bound</name>
    <message>
        <source>At {place} there is no finite number. Write one, such as 0.01.</source>
        <translation>{place} 处不是有限的数。请写一个，例如 0.01。</translation>
    </message>
    <message>
        <source>At {place} there is no key. A key has at most {limit} letters a–z, digits and underscores.</source>
        <translation>{place} 处不是键。键最多由 {limit} 个字母 a–z、数字和下划线组成。</translation>
    </message>
    <message>
        <source>At {place} there is no name. A name begins with a letter; letters and digits follow.</source>
        <translation>{place} 处不是名称。名称以字母开头，后接字母和数字。</translation>
    </message>
    <message>
        <source>The function and the start values have {count} characters together; at most {limit} are kept. Shorten them.</source>
        <translation>函数与起始值共有 {count} 个字符，最多保存 {limit} 个。请缩短。</translation>
    </message>
    <message>
        <source>The intervention at {place} changes no setting. Remove it.</source>
        <translation>{place} 处的改动没有改变任何设置。请删去。</translation>
    </message>
    <message>
        <source>The number at {place} is not between {lowest} and {highest}. Choose one that is.</source>
        <translation>{place} 处的数不在 {lowest} 与 {highest} 之间。请换一个范围内的数。</translation>
    </message>
    <message>
        <source>The step at {place} does not come after the one before it. Put the interventions in order.</source>
        <translation>{place} 处的步没有排在前一个之后。请按顺序排列各次改动。</translation>
    </message>
    <message>
        <source>The text at {place} holds half a character. Type it again.</source>
        <translation>{place} 处的文本含有半个字符。请重新输入。</translation>
    </message>
    <message>
        <source>There are choices for {count} names; at most {limit} are kept. Remove some of $.parameters.</source>
        <translation>共有 {count} 个名称的设置，最多保存 {limit} 个。请删去 $.parameters 中的一部分。</translation>
    </message>
    <message>
        <source>There are choices for {count} optimisers; at most {limit} are kept. Remove some of $.optimizers.</source>
        <translation>共有 {count} 个优化器的设置，最多保存 {limit} 个。请删去 $.optimizers 中的一部分。</translation>
    </message>
    <message>
        <source>There are two values for {place}. Keep one of them.</source>
        <translation>{place} 有两个值。请只保留一个。</translation>
    </message>
    <message>
        <source>There are {count} settings; at most {limit} are kept. Remove some of $.optimizers.</source>
        <translation>共有 {count} 项设置，最多保存 {limit} 项。请删去 $.optimizers 中的一部分。</translation>
    </message>
</context>
<context>
    <name>ChapterBar</name>
    <message>
        <source>The function is computed, operation by operation. PyTorch builds its graph meanwhile.</source>
        <translation>逐个运算地计算函数，PyTorch 同时建立它的计算图。</translation>
    </message>
    <message>
        <source>The gradient&apos;s own graph: the gradient is differentiated once more.</source>
        <translation>梯度自己的计算图：对梯度再求一次导。</translation>
    </message>
    <message>
        <source>loss.backward() called a second time on the same graph.</source>
        <translation>在同一个计算图上第二次调用 loss.backward()。</translation>
    </message>
    <message>
        <source>loss.backward(): from the loss back to the parameters, every node multiplies what comes in by its own derivative.</source>
        <translation>loss.backward()：从损失回到参数，每个节点都把传来的梯度乘以自己的导数。</translation>
    </message>
    <message>
        <source>optimizer.step(): the parameters move.</source>
        <translation>optimizer.step()：参数移动一步。</translation>
    </message>
    <message>
        <source>optimizer.zero_grad(): the gradients that the iteration before left are removed, as backward() adds. Where it is switched off they stay.</source>
        <translation>optimizer.zero_grad()：移除前一次迭代留下的梯度，因为 backward() 会累加。关闭时它们会保留。</translation>
    </message>
</context>
<context>
    <name>DocumentFiles</name>
    <message>
        <source>Gradstep documents (*{suffix})</source>
        <translation>Gradstep 文档 (*{suffix})</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Otherwise they are lost.</source>
        <translation>否则更改会丢失。</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Save the changes to “{name}”?</source>
        <translation>要保存对“{name}”的更改吗？</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>untitled{suffix}</source>
        <translation>未命名{suffix}</translation>
    </message>
    <message>
        <source>{name} is there already. Replace it?</source>
        <translation>{name} 已经存在。要替换吗？</translation>
    </message>
</context>
<context>
    <name>Examples</name>
    <message>
        <source>A kink: |x|</source>
        <translation>尖点：|x|</translation>
    </message>
    <message>
        <source>A line through three points</source>
        <translation>过三点的直线</translation>
    </message>
    <message>
        <source>A parabola: 3x²+2x−1</source>
        <translation>抛物线：3x²+2x−1</translation>
    </message>
    <message>
        <source>A plateau: tanh²(x)</source>
        <translation>平台：tanh²(x)</translation>
    </message>
    <message>
        <source>A ravine: ½x² + 25y²</source>
        <translation>峡谷：½x² + 25y²</translation>
    </message>
    <message>
        <source>A saddle: x² − y²</source>
        <translation>鞍点：x² − y²</translation>
    </message>
    <message>
        <source>A vector: 2xᵀx</source>
        <translation>向量：2xᵀx</translation>
    </message>
    <message>
        <source>An exercise: ln(x²)·sin x + 1/x</source>
        <translation>练习：ln(x²)·sin x + 1/x</translation>
    </message>
    <message>
        <source>At the start the partial derivatives are 9 and 42. Watch the larger one win.</source>
        <translation>起点处的偏导数是 9 和 42。看较大的那个如何占上风。</translation>
    </message>
    <message>
        <source>Beale: flat with steep walls</source>
        <translation>Beale：平坦而四壁陡峭</translation>
    </message>
    <message>
        <source>Each step overshoots by more than the last: watch it diverge to inf, and when.</source>
        <translation>每一步都比上一步越过得更远：看它何时发散到 inf。</translation>
    </message>
    <message>
        <source>Far out the gradient almost vanishes: watch nothing happen for long, then all at once.</source>
        <translation>远处梯度几乎消失：看它长久没有动静，然后一下子变化。</translation>
    </message>
    <message>
        <source>Himmelblau: four minima</source>
        <translation>Himmelblau：四个最小值</translation>
    </message>
    <message>
        <source>It ends at (3, 2). Change the start and watch it choose another of the four.</source>
        <translation>它停在 (3, 2)。改变起始值，看它走向四个中的另一个。</translation>
    </message>
    <message>
        <source>It stays in the nearest valley, not in the deepest: the gradient knows only its own.</source>
        <translation>它停在最近的山谷，而不是最深的：梯度只认得自己所在的山谷。</translation>
    </message>
    <message>
        <source>Momentum carries it over the hill into the deeper well. Set it to 0 and compare.</source>
        <translation>动量带它翻过山丘，进入更深的井。把动量设为 0 再比较。</translation>
    </message>
    <message>
        <source>Rastrigin: many valleys</source>
        <translation>Rastrigin：许多山谷</translation>
    </message>
    <message>
        <source>Rosenbrock&apos;s banana</source>
        <translation>Rosenbrock 香蕉函数</translation>
    </message>
    <message>
        <source>Sketch the derivative by hand first, then watch the gradient become 0 where you say.</source>
        <translation>先手绘导数，再看梯度是否在你所说之处变为 0。</translation>
    </message>
    <message>
        <source>The gradient is 4x: watch every element shrink by the same factor.</source>
        <translation>梯度是 4x：看每个元素都按同一比例缩小。</translation>
    </message>
    <message>
        <source>The parabola with momentum</source>
        <translation>带动量的抛物线</translation>
    </message>
    <message>
        <source>The slope is 1 or −1 and never small: watch it jump over 0 for ever.</source>
        <translation>斜率是 1 或 −1，从不变小：看它永远在 0 的两侧跳来跳去。</translation>
    </message>
    <message>
        <source>Too large a rate: x²</source>
        <translation>学习率过大：x²</translation>
    </message>
    <message>
        <source>Two parameters: (x1+5)x2²</source>
        <translation>两个参数：(x1+5)x2²</translation>
    </message>
    <message>
        <source>Two wells: x⁴ − 3x² + x</source>
        <translation>两口井：x⁴ − 3x² + x</translation>
    </message>
    <message>
        <source>Watch how long the flat part takes on the way to (3, ½); momentum helps.</source>
        <translation>看它在通往 (3, ½) 的平坦处走得多慢；动量会有帮助。</translation>
    </message>
    <message>
        <source>Watch it almost stop at the saddle, until a millionth in y has grown enough to fall.</source>
        <translation>看它在鞍点几乎停住，直到 y 的百万分之一长大到足以滑落。</translation>
    </message>
    <message>
        <source>Watch it fall into the curved valley at once, then creep along its floor to (1, 1).</source>
        <translation>看它立刻落入弯曲的山谷，然后沿谷底慢慢爬向 (1, 1)。</translation>
    </message>
    <message>
        <source>Watch it roll past the minimum and swing back, like a ball in a bowl.</source>
        <translation>看它像碗里的小球一样滚过最小值，再摆回来。</translation>
    </message>
    <message>
        <source>Watch slope w and intercept b settle at the least squares, 1.5 and ⅓.</source>
        <translation>看斜率 w 和截距 b 稳定在最小二乘解 1.5 和 ⅓。</translation>
    </message>
    <message>
        <source>Watch the steps get shorter as the slope gets smaller, although the rate stays.</source>
        <translation>注意：学习率不变，斜率变小，步子也随之变短。</translation>
    </message>
    <message>
        <source>Watch y jump from wall to wall while x hardly moves; a larger rate diverges.</source>
        <translation>看 y 在两壁之间来回跳，而 x 几乎不动；学习率再大就会发散。</translation>
    </message>
</context>
<context>
    <name>ExplanationView</name>
    <message>
        <source>Copies every difference with all its digits, for whoever looks into the defect.</source>
        <translation>复制每处差异的全部数字，供查找缺陷的人使用。</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>What has just happened</source>
        <translation>刚刚发生了什么</translation>
    </message>
</context>
<context>
    <name>Flow</name>
    <message>
        <source>Each element receives g times the product of all others.</source>
        <translation>每个元素得到 g 乘以其余所有元素之积。</translation>
    </message>
    <message>
        <source>Each element receives the sum of g from its own place to the end.</source>
        <translation>每个元素得到 g 从自己的位置到末尾之和。</translation>
    </message>
    <message>
        <source>Every element has the same share in the result, so all receive the same.</source>
        <translation>每个元素在结果中所占的份额相同，因此都得到同样的梯度。</translation>
    </message>
    <message>
        <source>PyTorch gives no gradient here, which is not 0.</source>
        <translation>PyTorch 在这里不给出梯度，这不等于 0。</translation>
    </message>
    <message>
        <source>The diagonal receives g, all other elements 0.</source>
        <translation>对角线得到 g，其他元素得到 0。</translation>
    </message>
    <message>
        <source>The function is flat between its steps, so nothing of g goes on.</source>
        <translation>函数在台阶之间是平的，因此 g 不再往下传。</translation>
    </message>
    <message>
        <source>The larger of the two receives g, the other 0; where they are equal, each receives half.</source>
        <translation>两者中较大的得到 g，另一个得到 0；相等时各得一半。</translation>
    </message>
    <message>
        <source>The largest element receives g, the others 0; equal ones share it evenly.</source>
        <translation>最大的元素得到 g，其他得到 0；并列时平分。</translation>
    </message>
    <message>
        <source>The middle element receives g, the others 0; equal ones share it evenly.</source>
        <translation>居中的元素得到 g，其他得到 0；并列时平分。</translation>
    </message>
    <message>
        <source>The smaller of the two receives g, the other 0; where they are equal, each receives half.</source>
        <translation>两者中较小的得到 g，另一个得到 0；相等时各得一半。</translation>
    </message>
    <message>
        <source>The smallest element receives g, the others 0; equal ones share it evenly.</source>
        <translation>最小的元素得到 g，其他得到 0；并列时平分。</translation>
    </message>
    <message>
        <source>What was copied receives the sum over its copies; what was not receives g as it is.</source>
        <translation>被复制的得到各副本之和；未被复制的原样得到 g。</translation>
    </message>
    <message>
        <source>What was picked receives g, all other elements 0.</source>
        <translation>被选中的得到 g，其他元素得到 0。</translation>
    </message>
    <message>
        <source>g times the determinant times the inverse, transposed; where the determinant is 0, PyTorch gives 0.</source>
        <translation>g 乘以行列式，再乘以逆矩阵的转置；行列式为 0 时，PyTorch 给出 0。</translation>
    </message>
    <message>
        <source>g times the slope of digamma, which is the trigamma function.</source>
        <translation>g 乘以 digamma 函数的斜率，即 trigamma 函数。</translation>
    </message>
    <message>
        <source>g, in the shape of the input.</source>
        <translation>g，变回输入的形状。</translation>
    </message>
    <message>
        <source>g, with its dimensions back in the order of the input.</source>
        <translation>g，各维度恢复为输入的次序。</translation>
    </message>
</context>
<context>
    <name>FormulaReduction</name>
    <message>
        <source>Formula, step by step</source>
        <translation>公式，一步一步地</translation>
    </message>
</context>
<context>
    <name>FormulaSheet</name>
    <message>
        <source>Click to go to this operation.</source>
        <translation>点击转到这个运算。</translation>
    </message>
    <message>
        <source>below each piece: its gradient</source>
        <translation>每部分下方是它的梯度</translation>
    </message>
    <message>
        <source>below: parts of the second derivative</source>
        <translation>下方：二阶导数的各部分</translation>
    </message>
    <message>
        <source>next</source>
        <translation>接下来</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>▸ a node made for it runs</source>
        <translation>▸ 为它建立的节点运行</translation>
    </message>
    <message>
        <source>▸ is updated</source>
        <translation>▸ 正在更新</translation>
    </message>
    <message>
        <source>▸ its node runs</source>
        <translation>▸ 它的节点运行</translation>
    </message>
    <message>
        <source>▸ this runs</source>
        <translation>▸ 正在运算</translation>
    </message>
    <message>
        <source>✓ its value</source>
        <translation>✓ 它的值</translation>
    </message>
</context>
<context>
    <name>FunctionCard</name>
    <message>
        <source>Function</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>Remark on the function</source>
        <translation>关于函数的说明</translation>
    </message>
    <message>
        <source>The function as it is typeset</source>
        <translation>排版后的函数</translation>
    </message>
    <message>
        <source>The function that is made smaller, as on paper: 3x²+2x−1, (x1+5)x2², 2xᵀx, sin(x)/x. Every name in it is a parameter. Enter ends the typing.</source>
        <translation>要最小化的函数，写法与纸上一样：3x²+2x−1、(x1+5)x2²、2xᵀx、sin(x)/x。其中每个名称都是一个参数。按 Enter 结束输入。</translation>
    </message>
    <message>
        <source>What is wrong with the function</source>
        <translation>函数有什么问题</translation>
    </message>
    <message>
        <source>for example 3x²+2x−1</source>
        <translation>例如 3x²+2x−1</translation>
    </message>
</context>
<context>
    <name>GraphDisplay</name>
    <message>
        <source>Graph of the backward pass</source>
        <translation>反向传播的计算图</translation>
    </message>
    <message>
        <source>No graph yet. Open an iteration of a run to see PyTorch&apos;s graph, node by node.</source>
        <translation>还没有计算图。打开运行中的一次迭代，即可逐个节点查看 PyTorch 的计算图。</translation>
    </message>
    <message>
        <source>{nodes} nodes, {ran} of {steps} have run.</source>
        <translation>共 {nodes} 个节点，已运行 {ran}/{steps}。</translation>
    </message>
</context>
<context>
    <name>GraphLegend</name>
    <message>
        <source>comes next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>has run</source>
        <translation>已运行</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>runs now</source>
        <translation>正在运行</translation>
    </message>
</context>
<context>
    <name>GraphPanel</name>
    <message>
        <source>Copies or saves the graph.</source>
        <translation>复制或保存计算图。</translation>
    </message>
    <message>
        <source>Copy as Graphviz DOT</source>
        <translation>复制为 Graphviz DOT</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适应窗口</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Larger. (+, or Ctrl and the wheel)</source>
        <translation>放大。（+，或 Ctrl 加滚轮）</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Numbers of the formula</source>
        <translation>公式中的数字</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>保存为 PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>保存为 SVG…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存张量</translation>
    </message>
    <message>
        <source>Saved tensors</source>
        <translation>保存的张量</translation>
    </message>
    <message>
        <source>Shows the numbers of the formula too. They are constants: no gradient flows back to them.</source>
        <translation>同时显示公式中的数字。它们是常量：没有梯度流回它们。</translation>
    </message>
    <message>
        <source>Shows the whole graph. (F)</source>
        <translation>显示整个计算图。（F）</translation>
    </message>
    <message>
        <source>Shows what each node saved for its backward pass; struck out once the pass has freed it.</source>
        <translation>显示每个节点为反向传播保存的内容；被释放后划去。</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Smaller. (−, or Ctrl and the wheel)</source>
        <translation>缩小。（−，或 Ctrl 加滚轮）</translation>
    </message>
    <message>
        <source>simple layout</source>
        <translation>简单布局</translation>
    </message>
</context>
<context>
    <name>GraphWord</name>
    <message>
        <source>.grad before: {before}
+ what came in: {incoming}
= .grad after: {after}</source>
        <translation>之前的 .grad：{before}
+ 传入的：{incoming}
= 之后的 .grad：{after}</translation>
    </message>
    <message>
        <source>Backward step {number} of {count}.</source>
        <translation>反向传播第 {number} 步，共 {count} 步。</translation>
    </message>
    <message>
        <source>Constant: nothing flows back to it. Its gradient is None, which is not 0.</source>
        <translation>常量：没有梯度流回它。它的梯度是 None，而不是 0。</translation>
    </message>
    <message>
        <source>From {sender} to {receiver}: not there yet</source>
        <translation>从 {sender} 到 {receiver}：尚无</translation>
    </message>
    <message>
        <source>From {sender} to {receiver}: {value}</source>
        <translation>从 {sender} 到 {receiver}：{value}</translation>
    </message>
    <message>
        <source>Gradient that came in at {slot}: {value}</source>
        <translation>从 {slot} 号入口传入的梯度：{value}</translation>
    </message>
    <message>
        <source>Gradient that came in: {value}</source>
        <translation>传入的梯度：{value}</translation>
    </message>
    <message>
        <source>Its derivative: {value}. autograd.grad() hands it out; .grad stays as it is.</source>
        <translation>它的导数：{value}。由 autograd.grad() 返回；.grad 保持不变。</translation>
    </message>
    <message>
        <source>Its gradient is not there yet: it is None, which is not 0.</source>
        <translation>它的梯度尚不存在：是 None，而不是 0。</translation>
    </message>
    <message>
        <source>Leaf {name}: its gradient is kept in .grad, added to what is there.</source>
        <translation>叶子 {name}：它的梯度存放在 .grad 中，与已有的相加。</translation>
    </message>
    <message>
        <source>Saved {name}: freed after it ran</source>
        <translation>保存的 {name}：运行后已释放</translation>
    </message>
    <message>
        <source>Saved {name}: {value}</source>
        <translation>保存的 {name}：{value}</translation>
    </message>
    <message>
        <source>The gradient with which the pass begins: {value}</source>
        <translation>反向传播开始时的梯度：{value}</translation>
    </message>
    <message>
        <source>The pass begins here with {value}.</source>
        <translation>反向传播从这里以 {value} 开始。</translation>
    </message>
    <message>
        <source>This pass does not come here: no gradient reaches it.</source>
        <translation>反向传播不经过这里：没有梯度到达它。</translation>
    </message>
    <message>
        <source>Value: {value}</source>
        <translation>值：{value}</translation>
    </message>
    <message>
        <source>computed next</source>
        <translation>下一个计算</translation>
    </message>
    <message>
        <source>computed now</source>
        <translation>正在计算</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>常量</translation>
    </message>
    <message>
        <source>grad is there</source>
        <translation>梯度已到</translation>
    </message>
    <message>
        <source>grad not all there yet</source>
        <translation>梯度未到齐</translation>
    </message>
    <message>
        <source>grad not there yet</source>
        <translation>梯度尚无</translation>
    </message>
    <message>
        <source>grad {before} + {incoming} = {after}</source>
        <translation>梯度 {before} + {incoming} = {after}</translation>
    </message>
    <message>
        <source>grad {value}</source>
        <translation>梯度 {value}</translation>
    </message>
    <message>
        <source>grad {value} + …, {missing} missing</source>
        <translation>梯度 {value} + …，还缺 {missing} 个</translation>
    </message>
    <message>
        <source>grad {value} came</source>
        <translation>梯度 {value} 已到</translation>
    </message>
    <message>
        <source>grad {value}, kept</source>
        <translation>梯度 {value}，已保留</translation>
    </message>
    <message>
        <source>grad {value}, runs next</source>
        <translation>梯度 {value}，下一个运行</translation>
    </message>
    <message>
        <source>no gradient comes here</source>
        <translation>没有梯度到这里</translation>
    </message>
    <message>
        <source>not computed yet</source>
        <translation>尚未计算</translation>
    </message>
    <message>
        <source>retain_grad() keeps it: it stays in .grad after the pass.</source>
        <translation>retain_grad() 会保留它：反向传播之后仍在 .grad 中。</translation>
    </message>
    <message>
        <source>runs next</source>
        <translation>下一个运行</translation>
    </message>
    <message>
        <source>saves {name} = {value}</source>
        <translation>保存 {name} = {value}</translation>
    </message>
    <message>
        <source>{come} of {count} came</source>
        <translation>已到 {come}/{count}</translation>
    </message>
    <message>
        <source>{count} gradients</source>
        <translation>{count} 个梯度</translation>
    </message>
    <message>
        <source>{count} nodes</source>
        <translation>{count} 个节点</translation>
    </message>
    <message>
        <source>{count} nodes of this piece. Click to open it.</source>
        <translation>此部分共 {count} 个节点。点击展开。</translation>
    </message>
    <message>
        <source>{count} nodes that run one after the other. Click to open.</source>
        <translation>依次运行的 {count} 个节点。点击展开。</translation>
    </message>
    <message>
        <source>{ran} of {count} ran</source>
        <translation>已运行 {ran}/{count}</translation>
    </message>
</context>
<context>
    <name>InspectionSwitches</name>
    <message>
        <source>Call backward() a second time on the same graph. PyTorch refuses where the first pass has freed what the nodes saved.</source>
        <translation>在同一个计算图上第二次调用 backward()。如果第一次已经释放了节点保存的内容，PyTorch 会拒绝。</translation>
    </message>
    <message>
        <source>Zero the gradients before every iteration. Without it each pass adds to the ones before, in the whole run: watch the gradient&apos;s curve.</source>
        <translation>每次迭代之前把梯度清零。不清零时，整个运行中每次都会累加到之前的梯度上：请看梯度曲线。</translation>
    </message>
    <message>
        <source>again</source>
        <comment>backward() is called once more</comment>
        <translation>再次</translation>
    </message>
    <message>
        <source>autograd.grad(…, create_graph=True): the gradient gets a graph of its own and is differentiated again, to the second derivative.</source>
        <translation>autograd.grad(…, create_graph=True)：梯度有了自己的计算图，再求一次导，得到二阶导数。</translation>
    </message>
    <message>
        <source>backward(retain_graph=True): the nodes keep what they saved, so a second pass is possible. It adds to the gradients.</source>
        <translation>backward(retain_graph=True)：节点保留所保存的内容，因此可以再反向传播一次，并累加到梯度上。</translation>
    </message>
</context>
<context>
    <name>InspectorActions</name>
    <message>
        <source>Save the graph</source>
        <translation>保存计算图</translation>
    </message>
    <message>
        <source>The graph was copied in Graphviz&apos;s language.</source>
        <translation>计算图已按 Graphviz 的语言复制。</translation>
    </message>
    <message>
        <source>The graph was saved as {path}.</source>
        <translation>计算图已保存为 {path}。</translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Nothing is open yet. Run the function, choose a step on the timeline, and look inside it here: every operation, every node of PyTorch&apos;s graph, every line of the update.</source>
        <translation>还没有打开任何一步。运行函数，在时间轴上选一步，就能在这里看到它的内部：每个运算、PyTorch 计算图的每个节点、更新的每一行。</translation>
    </message>
    <message>
        <source>Step {step}, opened before. The run goes on; once it pauses, its last step opens here.</source>
        <translation>这是之前打开的第 {step} 步。运行仍在继续；暂停后，这里会打开它的最后一步。</translation>
    </message>
</context>
<context>
    <name>InspectorSheet</name>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>数值</translation>
    </message>
</context>
<context>
    <name>Loss</name>
    <message>
        <source>PyTorch&apos;s process does not get past this. Change the function, a start value or a setting to go on.</source>
        <translation>PyTorch 进程无法通过这一处。请修改函数、起始值或设置后再继续。</translation>
    </message>
    <message>
        <source>PyTorch&apos;s process ended unexpectedly. It was started again, and the run goes on from where it was.</source>
        <translation>PyTorch 进程意外结束，现已重新启动，运行从原处继续。</translation>
    </message>
    <message>
        <source>PyTorch&apos;s process sent something unreadable. It was started again.</source>
        <translation>PyTorch 进程发来了无法读取的内容，现已重新启动。</translation>
    </message>
    <message>
        <source>The computation did not react and was stopped. PyTorch was started again.</source>
        <translation>计算没有响应，已被停止。PyTorch 已重新启动。</translation>
    </message>
</context>
<context>
    <name>Methods</name>
    <message>
        <source>Climbs instead of descending.</source>
        <translation>上升而不是下降。</translation>
    </message>
    <message>
        <source>Gradient descent</source>
        <translation>梯度下降</translation>
    </message>
    <message>
        <source>How far one step goes along the gradient. Too large a rate jumps over the valley.</source>
        <translation>一步沿梯度走多远。学习率过大会跳过山谷。</translation>
    </message>
    <message>
        <source>How much less the new gradient counts in the momentum; 0 is usual.</source>
        <translation>新梯度计入动量时减弱多少；通常为 0。</translation>
    </message>
    <message>
        <source>How much of the last step&apos;s direction goes into this one; 0 forgets it.</source>
        <translation>上一步的方向有多少带入这一步；0 表示不保留。</translation>
    </message>
    <message>
        <source>Looks ahead along the momentum before it steps. Needs momentum, no dampening.</source>
        <translation>迈步之前先沿动量方向向前看。需要动量，且不能有阻尼。</translation>
    </message>
    <message>
        <source>Pulls every parameter towards 0: so much of it is added to its gradient.</source>
        <translation>把每个参数拉向 0：按此比例把参数加到它的梯度上。</translation>
    </message>
    <message>
        <source>PyTorch&apos;s own, with momentum: a heavy ball that remembers where it was going.</source>
        <translation>PyTorch 自带，可带动量：像一个沉重的小球，记得自己原来的方向。</translation>
    </message>
    <message>
        <source>dampening</source>
        <translation>阻尼</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>maximise</source>
        <translation>最大化</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>动量</translation>
    </message>
    <message>
        <source>nesterov</source>
        <translation>Nesterov</translation>
    </message>
    <message>
        <source>p −= lr · p.grad, as one writes it by hand: the product is rounded, then the sum.</source>
        <translation>p −= lr · p.grad，如同手写：先对乘积舍入，再对和舍入。</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>权重衰减</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>A number is needed here. Esc brings the last one back.</source>
        <translation>这里需要一个数。按 Esc 恢复上一个。</translation>
    </message>
    <message>
        <source>Numbers from {low} to {high} are possible here.</source>
        <translation>这里可以是 {low} 到 {high} 之间的数。</translation>
    </message>
    <message>
        <source>Only a number above 0 is possible here, or the word “{word}”.</source>
        <translation>这里只能是大于 0 的数，或“{word}”。</translation>
    </message>
    <message>
        <source>Only a number above 0 is possible here.</source>
        <translation>这里只能是大于 0 的数。</translation>
    </message>
    <message>
        <source>The largest number possible here is {high}.</source>
        <translation>这里最大可以是 {high}。</translation>
    </message>
    <message>
        <source>The smallest number possible here is {low}.</source>
        <translation>这里最小可以是 {low}。</translation>
    </message>
    <message>
        <source>“{text}” is no number. Write one such as 0.03, 1e-3 or 1/3.</source>
        <translation>“{text}”不是数。请写一个，例如 0.03、1e-3 或 1/3。</translation>
    </message>
    <message>
        <source>“{text}” is no whole number. Write one such as 500.</source>
        <translation>“{text}”不是整数。请写一个，例如 500。</translation>
    </message>
</context>
<context>
    <name>NumberSetting</name>
    <message>
        <source>The field takes any number, with every digit; now {value}.</source>
        <translation>输入框接受任何数，每一位都保留；现在是 {value}。</translation>
    </message>
    <message>
        <source>{setting}, as a slider</source>
        <translation>{setting}，滑块</translation>
    </message>
</context>
<context>
    <name>OpeningProblem</name>
    <message>
        <source>Step {step} cannot be opened: PyTorch refuses it: {reason}.</source>
        <translation>无法打开第 {step} 步：PyTorch 拒绝了它：{reason}。</translation>
    </message>
</context>
<context>
    <name>OptimizerCard</name>
    <message>
        <source>Optimiser</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>Update rule of the optimiser</source>
        <translation>优化器的更新规则</translation>
    </message>
    <message>
        <source>Which method makes each step out of the gradient. Its rule stands below.</source>
        <translation>用哪种方法由梯度得出每一步。更新规则写在下面。</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>starting PyTorch…</source>
        <translation>正在启动 PyTorch…</translation>
    </message>
</context>
<context>
    <name>ParameterCard</name>
    <message>
        <source>Every name in the function. Type to change the start value of the one with the ring.</source>
        <translation>函数中的每个名称。直接输入即可修改带框参数的起始值。</translation>
    </message>
    <message>
        <source>Floating-point format</source>
        <translation>浮点格式</translation>
    </message>
    <message>
        <source>How exactly numbers are kept: float32 has about 7 digits, float64 about 16.</source>
        <translation>数的精确程度：float32 约 7 位有效数字，float64 约 16 位。</translation>
    </message>
    <message>
        <source>Optimised: each step moves it along its gradient. Constant: it is held where it starts.</source>
        <translation>优化：每一步都沿梯度移动它。常量：保持在起始值。</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Random start values such as randn(5) come from this number: the same seed, the same run.</source>
        <translation>randn(5) 之类的随机起始值由这个数产生：种子相同，运行就相同。</translation>
    </message>
    <message>
        <source>Role of the parameter</source>
        <translation>参数的角色</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>What is wrong with a start value</source>
        <translation>起始值有什么问题</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>常量</translation>
    </message>
    <message>
        <source>optimised</source>
        <translation>优化</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>种子</translation>
    </message>
</context>
<context>
    <name>ParameterDelegate</name>
    <message>
        <source>Start value of {name}</source>
        <translation>{name} 的起始值</translation>
    </message>
</context>
<context>
    <name>ParameterRows</name>
    <message>
        <source>A constant has no gradient.</source>
        <translation>常量没有梯度。</translation>
    </message>
    <message>
        <source>None: the result does not depend on it, so no gradient ever arrives. That is not 0.</source>
        <translation>None：结果与它无关，所以永远不会有梯度传来。这不等于 0。</translation>
    </message>
    <message>
        <source>The run has not begun.</source>
        <translation>运行尚未开始。</translation>
    </message>
    <message>
        <source>There is no gradient before the first backward pass: None, which is not 0.</source>
        <translation>第一次反向传播之前没有梯度：是 None，而不是 0。</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>常量</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>now</source>
        <translation>当前值</translation>
    </message>
    <message>
        <source>start</source>
        <translation>起始值</translation>
    </message>
    <message>
        <source>{name} is held where it starts. Click its mark, or press Space, to have it optimised.</source>
        <translation>{name} 保持在起始值。点击它的标记或按空格键，即可让它参与优化。</translation>
    </message>
    <message>
        <source>{name} is optimised: its gradient is computed and each step moves it. Click its mark, or press Space, to hold it constant.</source>
        <translation>{name} 参与优化：计算它的梯度，每一步都移动它。点击它的标记或按空格键，即可把它固定为常量。</translation>
    </message>
    <message>
        <source>{name}, constant</source>
        <translation>{name}，常量</translation>
    </message>
    <message>
        <source>{name}, optimised</source>
        <translation>{name}，优化</translation>
    </message>
    <message>
        <source>{start}
Where {name} starts: a number such as 2 or π/2, [1, 2], arange(4), ones(3), randn(5). Type, or press F2, to change it.</source>
        <translation>{start}
{name} 的起始值：一个数，例如 2 或 π/2，也可以是 [1, 2]、arange(4)、ones(3)、randn(5)。直接输入或按 F2 修改。</translation>
    </message>
</context>
<context>
    <name>ParameterTable</name>
    <message>
        <source>Drag to change the constant {name}; the run begins anew.</source>
        <translation>拖动以改变常量 {name}；运行会重新开始。</translation>
    </message>
    <message>
        <source>Held constant</source>
        <translation>固定为常量</translation>
    </message>
    <message>
        <source>Optimised</source>
        <translation>优化</translation>
    </message>
    <message>
        <source>no names in the function yet</source>
        <translation>函数中还没有名称</translation>
    </message>
    <message>
        <source>{name}, as a slider</source>
        <translation>{name}，滑块</translation>
    </message>
</context>
<context>
    <name>PastBand</name>
    <message>
        <source>Go to the last step</source>
        <translation>转到最后一步</translation>
    </message>
    <message>
        <source>Shows the latest step that was computed. (Ctrl+End)</source>
        <translation>显示已计算的最新一步。(Ctrl+End)</translation>
    </message>
    <message>
        <source>Step {step}, looked at again. The run itself stands at step {last}.</source>
        <translation>正在回看第 {step} 步。运行本身停在第 {last} 步。</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>1 argument</source>
        <translation>1 个参数</translation>
    </message>
    <message>
        <source>An integral is not among the functions; write its result.</source>
        <translation>没有积分这种函数；请写出它的结果。</translation>
    </message>
    <message>
        <source>For a decimal point write a full stop.</source>
        <translation>小数点请写英文句点。</translation>
    </message>
    <message>
        <source>For a factorial write exp(lgamma(x+1)).</source>
        <translation>阶乘请写 exp(lgamma(x+1))。</translation>
    </message>
    <message>
        <source>For a name of your own declare it: {declaration} = …</source>
        <translation>若是自己的名称，请先声明：{declaration} = …</translation>
    </message>
    <message>
        <source>For a product over the elements write prod(…).</source>
        <translation>对元素求积请写 prod(…)。</translation>
    </message>
    <message>
        <source>For a product write {product}.</source>
        <translation>若要相乘，请写 {product}。</translation>
    </message>
    <message>
        <source>For a remainder write mod(x, 2); for a percentage divide by 100.</source>
        <translation>求余请写 mod(x, 2)；百分数请除以 100。</translation>
    </message>
    <message>
        <source>For a sum over the elements write sum(…).</source>
        <translation>对元素求和请写 sum(…)。</translation>
    </message>
    <message>
        <source>Gradients are computed from the function itself; write only the function.</source>
        <translation>梯度由函数本身算出；只写函数即可。</translation>
    </message>
    <message>
        <source>Only one formula stands on the line.</source>
        <translation>一行只能有一个公式。</translation>
    </message>
    <message>
        <source>The last finite loss was {loss} at step {step}.</source>
        <translation>最后一个有限的损失是第 {step} 步的 {loss}。</translation>
    </message>
    <message>
        <source>Write + or −, one of them.</source>
        <translation>请写 + 或 − 中的一个。</translation>
    </message>
    <message>
        <source>Write a large number instead, such as 1e30.</source>
        <translation>请改写一个很大的数，例如 1e30。</translation>
    </message>
    <message>
        <source>Write functions by their names, such as sin(x) or x/2, without a backslash.</source>
        <translation>函数直接写名称，例如 sin(x) 或 x/2，不要反斜杠。</translation>
    </message>
    <message>
        <source>Write the formula without dollar signs.</source>
        <translation>公式中不要写美元符号。</translation>
    </message>
    <message>
        <source>another function; it has no gradient</source>
        <translation>另一个函数；它没有梯度</translation>
    </message>
    <message>
        <source>it divides by zero</source>
        <translation>除数为零</translation>
    </message>
    <message>
        <source>it is a root of a negative number</source>
        <translation>对负数开方</translation>
    </message>
    <message>
        <source>only conditions can be joined with &amp;</source>
        <translation>只有条件才能用 &amp; 连接</translation>
    </message>
    <message>
        <source>the gradient of {label}</source>
        <translation> {label} 的梯度</translation>
    </message>
    <message>
        <source>the loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>the parameter {label}</source>
        <translation>参数 {label} </translation>
    </message>
    <message>
        <source>{count} arguments</source>
        <translation>{count} 个参数</translation>
    </message>
    <message>
        <source>{first} or {second} arguments</source>
        <translation>{first} 或 {second} 个参数</translation>
    </message>
    <message>
        <source>{function}; an index has no gradient</source>
        <translation>{function}；下标没有梯度</translation>
    </message>
</context>
<context>
    <name>ProblemKind</name>
    <message>
        <source>A comma only separates arguments. For a decimal write a point, as in 3.5.</source>
        <translation>逗号只用来分隔参数。小数请写小数点，例如 3.5。</translation>
    </message>
    <message>
        <source>A condition cannot be compared. Compare numbers, and join the comparisons with &amp;.</source>
        <translation>条件不能再比较。请比较数，再用 &amp; 连接各个比较。</translation>
    </message>
    <message>
        <source>A dot reaches into Python here, which formulas do not do. Remove it and what follows.</source>
        <translation>这里的点会深入 Python，公式里不能这样写。请删去它和后面的内容。</translation>
    </message>
    <message>
        <source>A fraction right behind a number can be read in two ways. Put + or · between them, or write 2.5.</source>
        <translation>数后面紧跟分数有两种读法。请在中间写 + 或 ·，或写成 2.5。</translation>
    </message>
    <message>
        <source>An index is a whole number or a slice such as 1:3.</source>
        <translation>下标是整数，或 1:3 这样的切片。</translation>
    </message>
    <message>
        <source>An underscore only joins a name to what stands below it, as in x_1 or x_max.</source>
        <translation>下划线只用来连接名称与它的下标，例如 x_1 或 x_max。</translation>
    </message>
    <message>
        <source>For vectors ᵀ changes nothing, so this would be their dot product. For the matrix of all products write outer({left}, {right}).</source>
        <translation>对向量来说 ᵀ 不起作用，所以这会是点积。要得到所有乘积组成的矩阵，请写 outer({left}, {right})。</translation>
    </message>
    <message>
        <source>Only the name of the result may stand before =, as in f(x) = … or y = ….</source>
        <translation>= 前面只能是结果的名称，例如 f(x) = … 或 y = …。</translation>
    </message>
    <message>
        <source>Operations are nested more than {limit} deep here. Split the formula into a shorter one.</source>
        <translation>这里的运算嵌套超过 {limit} 层。请把公式写短一些。</translation>
    </message>
    <message>
        <source>PyTorch has logarithms to the bases e, 2 and 10. Write {fix}.</source>
        <translation>PyTorch 有以 e、2 和 10 为底的对数。请写 {fix}。</translation>
    </message>
    <message>
        <source>PyTorch has no {word}. Write {fix}.</source>
        <translation>PyTorch 没有 {word}。请写 {fix}。</translation>
    </message>
    <message>
        <source>PyTorch refuses this: {reason}.</source>
        <translation>PyTorch 拒绝了它：{reason}。</translation>
    </message>
    <message>
        <source>Something is missing after {before}: a number, a name or a bracket.</source>
        <translation>{before} 后面缺少内容：数、名称或括号。</translation>
    </message>
    <message>
        <source>Square brackets pick elements, as in x[0]. To group, use round brackets.</source>
        <translation>方括号用来取元素，例如 x[0]。分组请用圆括号。</translation>
    </message>
    <message>
        <source>That makes {count} elements; at most {limit} are possible here.</source>
        <translation>这会有 {count} 个元素，这里最多 {limit} 个。</translation>
    </message>
    <message>
        <source>The character {character} has no meaning here. Remove it or write it in another way.</source>
        <translation>字符 {character} 在这里没有含义。请删去或换一种写法。</translation>
    </message>
    <message>
        <source>The character {character} has no meaning here. {fix}</source>
        <translation>字符 {character} 在这里没有含义。{fix}</translation>
    </message>
    <message>
        <source>The formula has no parameter {name}. It has {known}.</source>
        <translation>公式里没有参数 {name}，只有 {known}。</translation>
    </message>
    <message>
        <source>The result does not depend on any parameter in a way that has a gradient.</source>
        <translation>结果对任何参数都没有可求梯度的依赖关系。</translation>
    </message>
    <message>
        <source>The result has the shape {shape}, but a loss is one number. Wrap it in {sum} or {mean}.</source>
        <translation>结果的形状是 {shape}，而损失必须是一个数。请用 {sum} 或 {mean} 包起来。</translation>
    </message>
    <message>
        <source>The result is true or false, not a number. Use it inside where(…, a, b).</source>
        <translation>结果是真或假，不是数。请放进 where(…, a, b) 里使用。</translation>
    </message>
    <message>
        <source>The rows have different lengths. Give every row the same number of values.</source>
        <translation>各行长度不同。请让每一行的值一样多。</translation>
    </message>
    <message>
        <source>The text has {length} characters; at most {limit} are read. Shorten it.</source>
        <translation>文本有 {length} 个字符，最多读取 {limit} 个。请缩短。</translation>
    </message>
    <message>
        <source>There is a second = here. Only one may stand, after the name of the result.</source>
        <translation>这里有第二个 =。只能有一个，写在结果的名称之后。</translation>
    </message>
    <message>
        <source>There is no function here yet. Type one, for example 3x²+2x−1.</source>
        <translation>这里还没有函数。请输入一个，例如 3x²+2x−1。</translation>
    </message>
    <message>
        <source>There is no name in this formula, so nothing can be descended. Use at least one, such as x.</source>
        <translation>公式里没有名称，所以没有可下降的参数。请至少用一个，例如 x。</translation>
    </message>
    <message>
        <source>There is nothing between these brackets. Put a value in.</source>
        <translation>这对括号里没有内容。请填入一个值。</translation>
    </message>
    <message>
        <source>There is nothing in this list. Put at least one number in.</source>
        <translation>列表是空的。请至少写一个数。</translation>
    </message>
    <message>
        <source>This constant has no value: {reason}.</source>
        <translation>这个常量没有值：{reason}。</translation>
    </message>
    <message>
        <source>This constant is too large for a floating-point number.</source>
        <translation>这个常量超出了浮点数的范围。</translation>
    </message>
    <message>
        <source>This stands for more than {limit} operations. Use fewer ∛ and chains of &lt; within each other.</source>
        <translation>这相当于超过 {limit} 次运算。请减少相互嵌套的 ∛ 和连续的 &lt;。</translation>
    </message>
    <message>
        <source>This {bracket} closes nothing. Remove it, or add the matching {opening} before it.</source>
        <translation>这个 {bracket} 没有可闭合的括号。请删去，或在前面补上对应的 {opening}。</translation>
    </message>
    <message>
        <source>This {bracket} is never closed. Add the matching {closing}.</source>
        <translation>这个 {bracket} 没有闭合。请补上对应的 {closing}。</translation>
    </message>
    <message>
        <source>Two numbers stand side by side. Put an operator between them, or remove the space.</source>
        <translation>两个数并排。请在中间写运算符，或去掉空格。</translation>
    </message>
    <message>
        <source>{bracket} cannot close {opening}. Use {closing}.</source>
        <translation>{bracket} 不能闭合 {opening}。请用 {closing}。</translation>
    </message>
    <message>
        <source>{found} cannot follow {before}. Keep one of the two, or put a number or a name between them.</source>
        <translation>{before} 后面不能接 {found}。请只保留其中一个，或在中间写一个数或名称。</translation>
    </message>
    <message>
        <source>{found} cannot stand here. Remove it, or complete what is before it.</source>
        <translation>{found} 不能出现在这里。请删去，或把前面的内容补完整。</translation>
    </message>
    <message>
        <source>{found} needs something in front of it: a number, a name or a bracket.</source>
        <translation>{found} 前面需要有内容：数、名称或括号。</translation>
    </message>
    <message>
        <source>{number} is no number. A number has one decimal point at most, such as 3.2.</source>
        <translation>{number} 不是数。一个数最多有一个小数点，例如 3.2。</translation>
    </message>
    <message>
        <source>{number} is too large for a floating-point number (the largest is about 1.8e308).</source>
        <translation>{number} 超出了浮点数的范围（最大约为 1.8e308）。</translation>
    </message>
    <message>
        <source>{text} is no start value. Write a number, [1, 2], [[1, 2], [3, 4]], arange(4), ones(3), zeros(2, 2), linspace(0, 1, 5) or randn(5).</source>
        <translation>{text} 不是起始值。请写一个数、[1, 2]、[[1, 2], [3, 4]]、arange(4)、ones(3)、zeros(2, 2)、linspace(0, 1, 5) 或 randn(5)。</translation>
    </message>
    <message>
        <source>{text} is too large for {dtype}. Take float64 or a smaller number.</source>
        <translation>{text} 超出了 {dtype} 的范围。请用 float64 或更小的数。</translation>
    </message>
    <message>
        <source>{word} can be read in two ways. Write {first} or {second}.</source>
        <translation>{word} 有两种读法。请写 {first} 或 {second}。</translation>
    </message>
    <message>
        <source>{word} can be read in two ways. Write {inverse} for the inverse function or {reciprocal} for one over it.</source>
        <translation>{word} 有两种读法。反函数请写 {inverse}，倒数请写 {reciprocal}。</translation>
    </message>
    <message>
        <source>{word} cannot be a name here. A name begins with a letter, as in f(w, bias) = …</source>
        <translation>{word} 在这里不能作名称。名称以字母开头，例如 f(w, bias) = …</translation>
    </message>
    <message>
        <source>{word} is a function already and cannot be declared as a name. Choose another one.</source>
        <translation>{word} 已经是函数，不能声明为名称。请换一个。</translation>
    </message>
    <message>
        <source>{word} is a word of Python&apos;s own and cannot be a name. Choose another one.</source>
        <translation>{word} 是 Python 的关键字，不能作名称。请换一个。</translation>
    </message>
    <message>
        <source>{word} is declared twice. Name each parameter once.</source>
        <translation>{word} 声明了两次。每个参数只声明一次。</translation>
    </message>
    <message>
        <source>{word} is no function here. Did you mean {suggestion}? {product}</source>
        <translation>没有函数 {word}。是不是想写 {suggestion}？{product}</translation>
    </message>
    <message>
        <source>{word} is the name of the result and cannot be used to compute it.</source>
        <translation>{word} 是结果的名称，不能用来计算它自己。</translation>
    </message>
    <message>
        <source>{word} needs something to work on, as in {word}(x).</source>
        <translation>{word} 需要作用的对象，例如 {word}(x)。</translation>
    </message>
    <message>
        <source>{word} runs two words together. Write {suggestion}, or declare it as a name: f({word}) = …</source>
        <translation>{word} 把两个词连在了一起。请写 {suggestion}，或把它声明为名称：f({word}) = …</translation>
    </message>
    <message>
        <source>{word} stands for the library itself here and cannot be a name. Choose another one.</source>
        <translation>{word} 在这里指库本身，不能作名称。请换一个。</translation>
    </message>
    <message>
        <source>{word} takes a whole number as its argument {position}.</source>
        <translation>{word} 的第 {position} 个参数必须是整数。</translation>
    </message>
    <message>
        <source>{word} takes {expected}, and here it got {found}.</source>
        <translation>{word} 需要 {expected}，这里给了 {found} 个。</translation>
    </message>
    <message>
        <source>{word} with a prime would be a derivative. Gradients are computed anyway; write the function itself.</source>
        <translation>{word} 带撇号表示导数。梯度反正会计算；请写函数本身。</translation>
    </message>
</context>
<context>
    <name>ReadRefusal</name>
    <message>
        <source>At {place} there is no format&apos;s number; they begin with 1. Choose a document that Gradstep saved.</source>
        <translation>{place} 处不是格式编号；编号从 1 开始。请选择 Gradstep 保存的文档。</translation>
    </message>
    <message>
        <source>At {place} there must be a finite number, true or false. Write it without quotation marks.</source>
        <translation>{place} 处必须是有限的数、true 或 false。请不加引号。</translation>
    </message>
    <message>
        <source>At {place} there must be a finite number. Write it without quotation marks, such as 0.01.</source>
        <translation>{place} 处必须是有限的数。请不加引号，例如 0.01。</translation>
    </message>
    <message>
        <source>At {place} there must be a list. Write it in square brackets, as in [].</source>
        <translation>{place} 处必须是列表。请写在方括号里，例如 []。</translation>
    </message>
    <message>
        <source>At {place} there must be a whole number. Write it without a decimal point or quotation marks.</source>
        <translation>{place} 处必须是整数。请不要写小数点或引号。</translation>
    </message>
    <message>
        <source>At {place} there must be names and values in braces. Write them as in {{}}.</source>
        <translation>{place} 处必须是花括号中的名称和值。请写成 {{}} 的形式。</translation>
    </message>
    <message>
        <source>At {place} there must be one of: {choices}. Write it in quotation marks.</source>
        <translation>{place} 处必须是其中之一：{choices}。请写在引号里。</translation>
    </message>
    <message>
        <source>At {place} there must be text. Write it in quotation marks.</source>
        <translation>{place} 处必须是文本。请写在引号里。</translation>
    </message>
    <message>
        <source>At {place} there must be true or false. Write it without quotation marks.</source>
        <translation>{place} 处必须是 true 或 false。请不加引号。</translation>
    </message>
    <message>
        <source>Nothing is known by the name {place}. Remove it, or correct its spelling.</source>
        <translation>没有名为 {place} 的内容。请删去，或改正拼写。</translation>
    </message>
    <message>
        <source>Reading {target} is not permitted. Allow it with the file&apos;s permissions, or choose another one.</source>
        <translation>没有读取 {target} 的权限。请修改文件权限，或另选一个。</translation>
    </message>
    <message>
        <source>The document begins with a byte order mark. Save it as UTF-8 without one.</source>
        <translation>文档以字节顺序标记开头。请存为不带标记的 UTF-8。</translation>
    </message>
    <message>
        <source>The document does not say at {place} that it is Gradstep&apos;s. Choose one that Gradstep saved.</source>
        <translation>文档没有在 {place} 处写明属于 Gradstep。请选择 Gradstep 保存的文档。</translation>
    </message>
    <message>
        <source>The document has brackets within brackets too deep to be read. Choose one that Gradstep saved.</source>
        <translation>文档的括号嵌套太深，无法读取。请选择 Gradstep 保存的文档。</translation>
    </message>
    <message>
        <source>The document has format {found}, and this Gradstep reads formats up to {known}. Open it with a newer Gradstep, or save it there in an older format.</source>
        <translation>文档的格式是 {found}，而这个 Gradstep 最多读到格式 {known}。请用更新的 Gradstep 打开，或在那里存为较旧的格式。</translation>
    </message>
    <message>
        <source>The document is empty. Choose one that Gradstep saved.</source>
        <translation>文档是空的。请选择 Gradstep 保存的文档。</translation>
    </message>
    <message>
        <source>The document is larger than {limit} bytes, so it is none of Gradstep&apos;s. Choose another file.</source>
        <translation>文档大于 {limit} 字节，不是 Gradstep 的文档。请另选文件。</translation>
    </message>
    <message>
        <source>The document is no JSON at line {line}, column {column}. Mend it there, or choose one that Gradstep saved.</source>
        <translation>文档在第 {line} 行第 {column} 列处不是 JSON。请在该处修正，或选择 Gradstep 保存的文档。</translation>
    </message>
    <message>
        <source>The document is no UTF-8 text at byte {offset}. Choose one that Gradstep saved, or save it as UTF-8.</source>
        <translation>文档在第 {offset} 字节处不是 UTF-8 文本。请选择 Gradstep 保存的文档，或存为 UTF-8。</translation>
    </message>
    <message>
        <source>The name {target} has a character in it that no file can have, or is too long. Choose another file.</source>
        <translation>名称 {target} 含有文件名不允许的字符，或太长。请另选文件。</translation>
    </message>
    <message>
        <source>There is no file {target}. Choose another one.</source>
        <translation>没有文件 {target}。请另选一个。</translation>
    </message>
    <message>
        <source>There is nothing at {place}. Add it, or choose a document that Gradstep saved.</source>
        <translation>{place} 处没有内容。请补上，或选择 Gradstep 保存的文档。</translation>
    </message>
    <message>
        <source>{place} stands there twice. Keep one of the two.</source>
        <translation>{place} 出现了两次。请只保留一个。</translation>
    </message>
    <message>
        <source>{target} could not be read: {reason}. Choose another file.</source>
        <translation>无法读取 {target}：{reason}。请另选文件。</translation>
    </message>
    <message>
        <source>{target} is a device or a pipe. Choose a file.</source>
        <translation>{target} 是设备或管道。请选择文件。</translation>
    </message>
    <message>
        <source>{target} is a folder. Choose a file in it.</source>
        <translation>{target} 是文件夹。请选择其中的文件。</translation>
    </message>
    <message>
        <source>{target} is a symbolic link that leads back to itself. Choose another file.</source>
        <translation>{target} 是指回自身的符号链接。请另选文件。</translation>
    </message>
</context>
<context>
    <name>RecoveryBand</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Goes on with the session that was lost.</source>
        <translation>继续上次丢失的会话。</translation>
    </message>
    <message>
        <source>Removes the session that was lost, for good.</source>
        <translation>永久删除上次丢失的会话。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Takes this message away.</source>
        <translation>关闭这条消息。</translation>
    </message>
</context>
<context>
    <name>RecoveryLink</name>
    <message>
        <source>Gradstep ended unexpectedly, and what was kept cannot be read. {reason} It is still at {kept}.</source>
        <translation>Gradstep 意外退出，而保留的内容无法读取。{reason} 它仍在 {kept}。</translation>
    </message>
    <message>
        <source>Gradstep ended unexpectedly. What was not saved was kept ({when}): {formula}</source>
        <translation>Gradstep 意外退出。未保存的内容已保留（{when}）：{formula}</translation>
    </message>
    <message>
        <source>What is not saved cannot be kept for after a crash: {reason}</source>
        <translation>无法保留未保存的内容以备崩溃后恢复：{reason}</translation>
    </message>
</context>
<context>
    <name>RemarkKind</name>
    <message>
        <source>T is read as a name here. For the transpose type ᵀ, as in xᵀ, or .T.</source>
        <translation>T 在这里读作名称。转置请输入 ᵀ，例如 xᵀ，或 .T。</translation>
    </message>
</context>
<context>
    <name>RetainSwitch</name>
    <message>
        <source>Go to an operation, forward or on the way back: retain_grad() keeps the gradient of its result, which is gone otherwise as soon as it has been passed on.</source>
        <translation>走到某个运算的步骤，前向或反向均可：retain_grad() 会保留其结果的梯度，否则梯度传下去之后就没有了。</translation>
    </message>
    <message>
        <source>retain_grad of {piece}</source>
        <translation>{piece} 的 retain_grad</translation>
    </message>
    <message>
        <source>retain_grad() on {piece}: PyTorch keeps the gradient that comes to it, in its .grad. It is no leaf, so its gradient would be gone as soon as it has been passed on. (G)</source>
        <translation>对 {piece} 调用 retain_grad()：PyTorch 把传到它的梯度保留在其 .grad 中。它不是叶子，否则梯度传下去之后就没有了。(G)</translation>
    </message>
    <message>
        <source>{piece} is a leaf: its gradient is kept anyway, in its .grad. At the stop of an operation you can keep the gradient of its result as well.</source>
        <translation>{piece} 是叶子：它的梯度本来就保留在 .grad 中。在某个运算的步骤上，也可以保留该运算结果的梯度。</translation>
    </message>
    <message>
        <source>{piece} needs no gradient, so there is none to keep.</source>
        <translation>{piece} 不需要梯度，因此没有可保留的。</translation>
    </message>
</context>
<context>
    <name>RunLink</name>
    <message>
        <source>Mend what is marked, then step or run.</source>
        <translation>请先修正标出的地方，再单步或运行。</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>已暂停。</translation>
    </message>
    <message>
        <source>PyTorch is starting…</source>
        <translation>PyTorch 正在启动…</translation>
    </message>
    <message>
        <source>PyTorch is still starting.</source>
        <translation>PyTorch 仍在启动。</translation>
    </message>
    <message>
        <source>PyTorch&apos;s process cannot be started, so nothing can be run{reason}. Editing and saving go on; close other programs, or set Gradstep up again, and start it anew.</source>
        <translation>无法启动 PyTorch 进程，所以不能运行{reason}。仍可编辑和保存；请关闭其他程序，或重新安装 Gradstep，然后重新启动。</translation>
    </message>
    <message>
        <source>Ready: step once, or run.</source>
        <translation>就绪：可以单步或运行。</translation>
    </message>
    <message>
        <source>Running.</source>
        <translation>正在运行。</translation>
    </message>
    <message>
        <source>There is something wrong with the function or a start value.</source>
        <translation>函数或某个起始值有问题。</translation>
    </message>
    <message>
        <source>engine ready · torch {version} · {dtype}</source>
        <translation>引擎就绪 · torch {version} · {dtype}</translation>
    </message>
    <message>
        <source>no engine</source>
        <translation>没有引擎</translation>
    </message>
    <message>
        <source>starting PyTorch…</source>
        <translation>正在启动 PyTorch…</translation>
    </message>
</context>
<context>
    <name>Saying</name>
    <message>
        <source>Checked: equal to PyTorch&apos;s own step in every bit.</source>
        <translation>已核对：与 PyTorch 自己的一步逐位相同。</translation>
    </message>
    <message>
        <source>For the way back it puts {count} nodes into the graph: {nodes}.</source>
        <translation>为了反向传播，它在计算图中放入 {count} 个节点：{nodes}。</translation>
    </message>
    <message>
        <source>For the way back it puts {node} into the graph, which keeps {saved}.</source>
        <translation>为了反向传播，它在计算图中放入 {node}，其中保存 {saved}。</translation>
    </message>
    <message>
        <source>For the way back it puts {node} into the graph.</source>
        <translation>为了反向传播，它在计算图中放入 {node}。</translation>
    </message>
    <message>
        <source>It is one call of PyTorch, rounded once.</source>
        <translation>这是一次 PyTorch 调用，只舍入一次。</translation>
    </message>
    <message>
        <source>It is rounded {count} times on the way.</source>
        <translation>途中舍入 {count} 次。</translation>
    </message>
    <message>
        <source>It makes no node of its own: the gradient passes through unchanged.</source>
        <translation>它没有自己的节点：梯度原样通过。</translation>
    </message>
    <message>
        <source>It sends {flows}.</source>
        <translation>它送出 {flows}。</translation>
    </message>
    <message>
        <source>Iteration {step} is done. The next one begins with {parameters}.</source>
        <translation>第 {step} 次迭代完成。下一次从 {parameters} 开始。</translation>
    </message>
    <message>
        <source>Next: backward() is called once more.</source>
        <translation>接下来：再调用一次 backward()。</translation>
    </message>
    <message>
        <source>Next: the gradient of {parameter} is not zeroed either.</source>
        <translation>接下来：{parameter} 的梯度也不清零。</translation>
    </message>
    <message>
        <source>Next: the gradient of {parameter} is zeroed.</source>
        <translation>接下来：{parameter} 的梯度清零。</translation>
    </message>
    <message>
        <source>Next: the gradient ∂L/∂{parameter} is differentiated itself.</source>
        <translation>接下来：对梯度 ∂L/∂{parameter} 本身求导。</translation>
    </message>
    <message>
        <source>Next: the optimiser updates the parameters.</source>
        <translation>接下来：优化器更新参数。</translation>
    </message>
    <message>
        <source>Next: the optimiser updates {parameter}, with {target} = {symbols}.</source>
        <translation>接下来：优化器更新 {parameter}，{target} = {symbols}。</translation>
    </message>
    <message>
        <source>Next: the way back begins, at {node}, with dL/dL = 1.</source>
        <translation>接下来：反向传播从 {node} 开始，dL/dL = 1。</translation>
    </message>
    <message>
        <source>Next: {node} runs with the sum of {summands}, which is {incoming}.</source>
        <translation>接下来：{node} 以 {summands} 之和 {incoming} 运行。</translation>
    </message>
    <message>
        <source>Next: {node} runs with {incoming}.</source>
        <translation>接下来：{node} 以 {incoming} 运行。</translation>
    </message>
    <message>
        <source>Next: {numbers}, for {piece}.</source>
        <translation>接下来：{numbers}，即 {piece}。</translation>
    </message>
    <message>
        <source>Next: {target} = {symbols}.</source>
        <translation>接下来：{target} = {symbols}。</translation>
    </message>
    <message>
        <source>No node saved a tensor, so there was nothing to free.</source>
        <translation>没有节点保存张量，所以没有什么可以释放。</translation>
    </message>
    <message>
        <source>No parameter has a gradient, so the optimiser changes nothing.</source>
        <translation>没有参数有梯度，所以优化器什么也不改变。</translation>
    </message>
    <message>
        <source>Nothing came in.</source>
        <translation>什么也没有传来。</translation>
    </message>
    <message>
        <source>Nothing flows on from here.</source>
        <translation>从这里不再往下传。</translation>
    </message>
    <message>
        <source>Nothing flows to the constant: its gradient is None, which is not 0.</source>
        <translation>没有梯度流向常量：它的梯度是 None，这不等于 0。</translation>
    </message>
    <message>
        <source>Nothing is computed, so nothing is rounded.</source>
        <translation>没有计算，所以没有舍入。</translation>
    </message>
    <message>
        <source>PyTorch computes {piece}: {numbers} gives {result}.</source>
        <translation>PyTorch 计算 {piece}：{numbers} 得 {result}。</translation>
    </message>
    <message>
        <source>PyTorch made this node as it added up the gradients that came to {piece}.</source>
        <translation>PyTorch 在把传到 {piece} 的梯度相加时建立了这个节点。</translation>
    </message>
    <message>
        <source>PyTorch made this node while {node} of {piece} computed its derivative.</source>
        <translation>PyTorch 在 {piece} 的 {node} 计算导数时建立了这个节点。</translation>
    </message>
    <message>
        <source>That is the loss.</source>
        <translation>这就是损失。</translation>
    </message>
    <message>
        <source>That is the second derivative: {derivatives}.</source>
        <translation>这就是二阶导数：{derivatives}。</translation>
    </message>
    <message>
        <source>The gradient of {parameter} was None; it becomes {after}.</source>
        <translation>{parameter} 的梯度原来是 None，现在是 {after}。</translation>
    </message>
    <message>
        <source>The gradient of {parameter} was {before}; {incoming} is added to it, which makes {after}.</source>
        <translation>{parameter} 的梯度原来是 {before}；加上 {incoming}，得 {after}。</translation>
    </message>
    <message>
        <source>The gradient ∂L/∂{parameter} = {gradient} has a graph, but PyTorch cannot differentiate it again.</source>
        <translation>梯度 ∂L/∂{parameter} = {gradient} 有自己的计算图，但 PyTorch 无法再对它求导。</translation>
    </message>
    <message>
        <source>The gradient ∂L/∂{parameter} = {gradient} is the same wherever the parameters are. It has no graph, so it cannot be differentiated again: its derivative is 0.</source>
        <translation>无论参数在哪里，梯度 ∂L/∂{parameter} = {gradient} 都相同。它没有计算图，不能再求导：导数为 0。</translation>
    </message>
    <message>
        <source>The gradient ∂L/∂{parameter} = {gradient} was computed with create_graph, so it has a graph of its own. Its way back begins here with {incoming}.</source>
        <translation>梯度 ∂L/∂{parameter} = {gradient} 是用 create_graph 计算的，所以有自己的计算图。它的反向传播从这里以 {incoming} 开始。</translation>
    </message>
    <message>
        <source>The optimiser computes {target}, which is {result} now.</source>
        <translation>优化器计算 {target}，现在是 {result}。</translation>
    </message>
    <message>
        <source>The optimiser has updated the parameters: {parameters}. Its arithmetic is not taken apart here.</source>
        <translation>优化器已更新参数：{parameters}。它的算法在这里不作分解。</translation>
    </message>
    <message>
        <source>The result needs no gradient, so there is no node: nothing will flow back here.</source>
        <translation>结果不需要梯度，所以没有节点：不会有梯度流回这里。</translation>
    </message>
    <message>
        <source>The way back begins here with dL/dL = {incoming}: the loss changes just as much as itself.</source>
        <translation>反向传播从这里以 dL/dL = {incoming} 开始：损失的变化等于它自身。</translation>
    </message>
    <message>
        <source>There is no formula for {node} here; J is its local derivative, asked of PyTorch itself.</source>
        <translation>这里没有 {node} 的公式；J 是它的局部导数，由 PyTorch 自己给出。</translation>
    </message>
    <message>
        <source>These lines do not end in the bits of PyTorch&apos;s own step. This is a defect.</source>
        <translation>这些行的结果与 PyTorch 自己的一步不是逐位相同。这是一个缺陷。</translation>
    </message>
    <message>
        <source>This is the derivative with respect to {parameter}: {incoming}.</source>
        <translation>这是对 {parameter} 的导数：{incoming}。</translation>
    </message>
    <message>
        <source>This node is of the forward pass itself: the gradient depends on what {piece} is.</source>
        <translation>这个节点来自前向传播本身：梯度取决于 {piece} 的值。</translation>
    </message>
    <message>
        <source>This pass was made beside the run, whose update goes on with the first pass alone.</source>
        <translation>这一次是在运行之外做的；运行的更新只用第一次的结果。</translation>
    </message>
    <message>
        <source>This run zeroes nothing. {parameter} has no gradient yet: it is None, which is not 0; the passes to come add up in it.</source>
        <translation>这次运行不清零。{parameter} 还没有梯度：是 None，而不是 0；之后的每次反向传播都会累加到其中。</translation>
    </message>
    <message>
        <source>This run zeroes nothing: the gradient of {parameter} is left as it is, {before}, and the next pass adds to it.</source>
        <translation>这次运行不清零：{parameter} 的梯度保持原样，{before}，下一次反向传播会累加上去。</translation>
    </message>
    <message>
        <source>What the iteration before left as the gradient of {parameter}, {before}, is removed. It is None now, which is not 0.</source>
        <translation>前一次迭代留下的 {parameter} 的梯度 {before} 被移除。现在是 None，这不等于 0。</translation>
    </message>
    <message>
        <source>What the iteration before left as the gradient of {parameter}, {before}, is set to 0 in place: the tensor stays.</source>
        <translation>前一次迭代留下的 {parameter} 的梯度 {before} 就地置为 0：张量仍在。</translation>
    </message>
    <message>
        <source>With retain_graph the nodes keep what they saved.</source>
        <translation>有 retain_graph 时，节点保留所保存的内容。</translation>
    </message>
    <message>
        <source>backward() has now freed what the nodes had saved. (Gradstep keeps it, to show it.)</source>
        <translation>backward() 现在已释放节点保存的内容。（Gradstep 保留它，以便显示。）</translation>
    </message>
    <message>
        <source>backward() is called once more, and PyTorch refuses: the first pass freed what the nodes had saved. Switch on retain_graph to keep it.</source>
        <translation>再次调用 backward()，PyTorch 拒绝：第一次已经释放了节点保存的内容。打开 retain_graph 即可保留。</translation>
    </message>
    <message>
        <source>backward() is called once more. It works without retain_graph too, since no node saved a tensor.</source>
        <translation>再次调用 backward()。没有 retain_graph 也行，因为没有节点保存张量。</translation>
    </message>
    <message>
        <source>backward() is called once more. It works, since the graph was retained.</source>
        <translation>再次调用 backward()。可以执行，因为计算图被保留了。</translation>
    </message>
    <message>
        <source>gradient after</source>
        <translation>之后的梯度</translation>
    </message>
    <message>
        <source>gradient before</source>
        <translation>之前的梯度</translation>
    </message>
    <message>
        <source>incoming {number}</source>
        <translation>传入 {number}</translation>
    </message>
    <message>
        <source>outgoing {number}</source>
        <translation>传出 {number}</translation>
    </message>
    <message>
        <source>part of {gradient}</source>
        <translation>{gradient} 的一部分</translation>
    </message>
    <message>
        <source>retain_grad() keeps what came in: the .grad of {piece} is {gradient}, and stays after the pass.</source>
        <translation>retain_grad() 保留了传入的梯度：{piece} 的 .grad 为 {gradient}，反向传播之后仍在。</translation>
    </message>
    <message>
        <source>retain_grad() kept the gradient of {piece}: {value}.</source>
        <translation>retain_grad() 保留了 {piece} 的梯度：{value}。</translation>
    </message>
    <message>
        <source>retain_grad() tells PyTorch to keep the gradient of {piece} when it comes: in its .grad, None so far.</source>
        <translation>retain_grad() 让 PyTorch 在 {piece} 的梯度到来时保留在其 .grad 中：目前为 None。</translation>
    </message>
    <message>
        <source>rounded once</source>
        <translation>舍入一次</translation>
    </message>
    <message>
        <source>rounded {count} times</source>
        <translation>舍入 {count} 次</translation>
    </message>
    <message>
        <source>{before}, then {after}</source>
        <translation>{before}，然后 {after}</translation>
    </message>
    <message>
        <source>{incoming} comes in from {sender}.</source>
        <translation>{incoming} 从 {sender} 传来。</translation>
    </message>
    <message>
        <source>{incoming} comes in: {summands}, added up before {node} runs, so it runs once.</source>
        <translation>传来 {incoming}：{summands}，在 {node} 运行之前相加，所以它只运行一次。</translation>
    </message>
    <message>
        <source>{node} of {piece}</source>
        <translation>{piece} 的 {node}</translation>
    </message>
    <message>
        <source>{others} and {last}</source>
        <translation>{others} 和 {last}</translation>
    </message>
    <message>
        <source>{parameter} ({node})</source>
        <translation>{parameter}（{node}）</translation>
    </message>
    <message>
        <source>{parameter} = {value}</source>
        <translation>{parameter} = {value}</translation>
    </message>
    <message>
        <source>{parameter} has its new value; all of it is among the values.</source>
        <translation>{parameter} 有了新值；全部内容见“数值”。</translation>
    </message>
    <message>
        <source>{parameter} has no gradient yet: it is None, which is not 0. There is nothing to zero.</source>
        <translation>{parameter} 还没有梯度：是 None，而不是 0。没有什么需要清零。</translation>
    </message>
    <message>
        <source>{parameter} moves from {before} to {result}.</source>
        <translation>{parameter} 从 {before} 移到 {result}。</translation>
    </message>
    <message>
        <source>{piece} ({node})</source>
        <translation>{piece}（{node}）</translation>
    </message>
    <message>
        <source>{target} takes the value of {symbols}: {result}.</source>
        <translation>{target} 取 {symbols} 的值：{result}。</translation>
    </message>
    <message>
        <source>{value} from {sender}</source>
        <translation>{sender} 的 {value}</translation>
    </message>
    <message>
        <source>{value} goes to {receiver}.</source>
        <translation>{value} 传给 {receiver}。</translation>
    </message>
    <message>
        <source>{value} to {receiver}</source>
        <translation>{value} 给 {receiver}</translation>
    </message>
</context>
<context>
    <name>SettingsProblem</name>
    <message>
        <source>PyTorch refuses these settings: {reason}.</source>
        <translation>PyTorch 拒绝了这些设置：{reason}。</translation>
    </message>
    <message>
        <source>There is no optimiser {name}. Take one of {known}.</source>
        <translation>没有优化器 {name}。请从 {known} 中选一个。</translation>
    </message>
    <message>
        <source>nesterov is defined for undamped momentum only, and dampening is {dampening}. Set dampening to 0, or turn nesterov off.</source>
        <translation>nesterov 只对无阻尼的动量有定义，而 dampening 是 {dampening}。请把 dampening 设为 0，或关闭 nesterov。</translation>
    </message>
    <message>
        <source>nesterov looks ahead along the momentum, and momentum is 0. Set momentum above 0, such as 0.9, or turn nesterov off.</source>
        <translation>nesterov 沿动量方向向前看，而 momentum 是 0。请把 momentum 设为大于 0，例如 0.9，或关闭 nesterov。</translation>
    </message>
    <message>
        <source>{name} is switched on or off with true or false, and {value} is neither.</source>
        <translation>{name} 用 true 或 false 开关，而 {value} 两者都不是。</translation>
    </message>
    <message>
        <source>{name} is {value}, and must be at least {limit}.</source>
        <translation>{name} 是 {value}，最小只能是 {limit}。</translation>
    </message>
    <message>
        <source>{name} is {value}, and must be at most {limit}.</source>
        <translation>{name} 是 {value}，最大只能是 {limit}。</translation>
    </message>
    <message>
        <source>{name} is {value}, and the largest number in {dtype} is about {limit}.</source>
        <translation>{name} 是 {value}，而 {dtype} 中最大的数约为 {limit}。</translation>
    </message>
    <message>
        <source>{name} must be a finite number, and {value} is not.</source>
        <translation>{name} 必须是有限的数，而 {value} 不是。</translation>
    </message>
    <message>
        <source>{name} takes a number, and {value} is none.</source>
        <translation>{name} 需要一个数，而 {value} 不是。</translation>
    </message>
    <message>
        <source>{name} takes a whole number, and {value} is none.</source>
        <translation>{name} 需要整数，而 {value} 不是。</translation>
    </message>
    <message>
        <source>{optimizer} has no setting {name}. Did you mean {suggestion}? It has {known}.</source>
        <translation>{optimizer} 没有设置 {name}。是不是想写 {suggestion}？它有 {known}。</translation>
    </message>
    <message>
        <source>{optimizer} has no setting {name}. It has {known}.</source>
        <translation>{optimizer} 没有设置 {name}，只有 {known}。</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Ends what is going on; what was done so far stays.</source>
        <translation>结束正在进行的工作；已完成的部分保留。</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Norm of the gradient</source>
        <translation>梯度的范数</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>State of the engine</source>
        <translation>引擎的状态</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>Steps a second</source>
        <translation>每秒步数</translation>
    </message>
    <message>
        <source>What goes on</source>
        <translation>当前状态</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>{rate} steps/s</source>
        <translation>{rate} 步/秒</translation>
    </message>
    <message>
        <source>|grad|</source>
        <translation>|梯度|</translation>
    </message>
</context>
<context>
    <name>StepLabel</name>
    <message>
        <source>of {total}</source>
        <translation>/ 共 {total} 步</translation>
    </message>
    <message>
        <source>step {step}</source>
        <translation>第 {step} 步</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Steps of the iteration</source>
        <translation>这次迭代的步骤</translation>
    </message>
</context>
<context>
    <name>StopCard</name>
    <message>
        <source>Stop when</source>
        <translation>停止条件</translation>
    </message>
    <message>
        <source>The run has converged once the length of the gradient is below this, such as 1e-6: there the function is flat. Type off to go on regardless.</source>
        <translation>梯度的长度小于此值（例如 1e-6）时，运行即已收敛：那里函数是平的。输入“关”则不作此判断。</translation>
    </message>
    <message>
        <source>The run stops after this many updates of the parameters, if nothing stops it before.</source>
        <translation>参数更新这么多次之后运行停止，除非先有别的原因使它停下。</translation>
    </message>
    <message>
        <source>gradient norm below</source>
        <translation>梯度范数小于</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>步数</translation>
    </message>
</context>
<context>
    <name>StopReason</name>
    <message>
        <source>Cancelled at step {step}.</source>
        <translation>在第 {step} 步取消。</translation>
    </message>
    <message>
        <source>Converged at step {step}: the gradient&apos;s norm is {norm}, below {bound}.</source>
        <translation>在第 {step} 步收敛：梯度的范数是 {norm}，小于 {bound}。</translation>
    </message>
    <message>
        <source>Diverged at step {step}: {what} became {value}. {before}</source>
        <translation>在第 {step} 步发散：{what}变成了 {value}。{before}</translation>
    </message>
    <message>
        <source>Finished: all {step} steps are done.</source>
        <translation>完成：全部 {step} 步都已执行。</translation>
    </message>
    <message>
        <source>Stopped at step {step}: PyTorch refuses this: {reason}.</source>
        <translation>在第 {step} 步停止：PyTorch 拒绝了它：{reason}。</translation>
    </message>
</context>
<context>
    <name>SubstepBar</name>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Goes on by itself, at the pace beside. (Space)</source>
        <translation>按旁边的速度自动前进。（空格键）</translation>
    </message>
    <message>
        <source>How many steps are shown in a second while it plays.</source>
        <translation>播放时每秒显示多少步。</translation>
    </message>
    <message>
        <source>Into the next operation, node or line. (→)</source>
        <translation>进入下一个运算、节点或行。（→）</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Next chapter</source>
        <translation>下一章</translation>
    </message>
    <message>
        <source>One step back in time. (←)</source>
        <translation>回到前一步。（←）</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>越过</translation>
    </message>
    <message>
        <source>Over the whole of what comes next: a piece of the formula, the way back through it, or a parameter&apos;s update. (O)</source>
        <translation>越过接下来的整个部分：公式的一部分、它的反向传播，或一个参数的更新。（O）</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Previous chapter</source>
        <translation>上一章</translation>
    </message>
    <message>
        <source>To the start of the next chapter. (↓)</source>
        <translation>到下一章的开头。（↓）</translation>
    </message>
    <message>
        <source>To the start of this chapter, then of the one before. (↑)</source>
        <translation>到本章的开头，然后到上一章的开头。（↑）</translation>
    </message>
    <message>
        <source>{pace} / s</source>
        <translation>每秒 {pace} 步</translation>
    </message>
</context>
<context>
    <name>SwitchSetting</name>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
</context>
<context>
    <name>TensorRows</name>
    <message>
        <source>index</source>
        <translation>下标</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>TensorTable</name>
    <message>
        <source>Elements</source>
        <translation>元素</translation>
    </message>
    <message>
        <source>Six digits each; point at one for all of its digits. Ctrl+C copies every digit.</source>
        <translation>各六位数字；指向某个元素可看全部数字。Ctrl+C 复制全部数字。</translation>
    </message>
    <message>
        <source>Which value</source>
        <translation>哪个值</translation>
    </message>
    <message>
        <source>{text}, the first {known} here</source>
        <translation>{text}，这里是前 {known} 个</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Drag, or ← and →: go to a step
Page Up and Page Down: a tenth of the run
Home and End: ends
Ctrl and click: run until there</source>
        <translation>拖动，或按 ← 和 →：转到某一步
Page Up 和 Page Down：运行的十分之一
Home 和 End：两端
按住 Ctrl 点击：运行到该处</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>{step}: not yet</source>
        <translation>{step}：尚未计算</translation>
    </message>
</context>
<context>
    <name>TrajectoryPlot</name>
    <message>
        <source>1 value is zero or negative; a logarithmic axis cannot show it.</source>
        <translation>有 1 个值为零或负数，对数坐标无法显示。</translation>
    </message>
    <message>
        <source>Click or drag, or ← and →: go to a step
Ctrl and click: run until there
Wheel, or + and −: fewer or more steps; with Ctrl: values
Double click, or F: everything again</source>
        <translation>点击、拖动，或按 ← 和 →：转到某一步
按住 Ctrl 点击：运行到该处
滚轮，或按 + 和 −：看更少或更多的步；按住 Ctrl：缩放数值
双击，或按 F：重新显示全部</translation>
    </message>
    <message>
        <source>Everything of {quantity}</source>
        <translation>{quantity}的全部</translation>
    </message>
    <message>
        <source>Logarithmic axis of {quantity}</source>
        <translation>{quantity}的对数坐标轴</translation>
    </message>
    <message>
        <source>Logarithmic axis: equal distances are equal factors, and steady convergence is a straight line</source>
        <translation>对数坐标：相等的距离表示相等的倍数，稳定的收敛是一条直线</translation>
    </message>
    <message>
        <source>Press Step or Run to see the gradient here.</source>
        <translation>按“单步”或“运行”，梯度会显示在这里。</translation>
    </message>
    <message>
        <source>Press Step or Run to see the loss here.</source>
        <translation>按“单步”或“运行”，损失会显示在这里。</translation>
    </message>
    <message>
        <source>Press Step or Run to see the parameters here.</source>
        <translation>按“单步”或“运行”，参数会显示在这里。</translation>
    </message>
    <message>
        <source>Show everything again (F, or double click)</source>
        <translation>重新显示全部（F 或双击）</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>log</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>step {step}</source>
        <translation>第 {step} 步</translation>
    </message>
    <message>
        <source>{count} more are recorded but not drawn</source>
        <translation>另有 {count} 个已记录但未画出</translation>
    </message>
    <message>
        <source>{count} values are zero or negative; a logarithmic axis cannot show them.</source>
        <translation>有 {count} 个值为零或负数，对数坐标无法显示。</translation>
    </message>
    <message>
        <source>{quantity} at each step</source>
        <translation>每一步的{quantity}</translation>
    </message>
</context>
<context>
    <name>TransportBar</name>
    <message>
        <source>1 step/s</source>
        <translation>1 步/秒</translation>
    </message>
    <message>
        <source>Begin again from the same start, with the same seed: the same bits every time</source>
        <translation>以相同的起始值和随机种子重新开始：每次结果逐比特相同</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>第一步</translation>
    </message>
    <message>
        <source>Go on step by step, at the chosen speed</source>
        <translation>以所选速度逐步继续</translation>
    </message>
    <message>
        <source>Go on until a step, or until something has come true, and pause there</source>
        <translation>继续运行到某一步，或直到某个条件成立，然后在那里暂停</translation>
    </message>
    <message>
        <source>How many steps Run goes on from here, at most</source>
        <translation>从这里起“运行”最多继续多少步</translation>
    </message>
    <message>
        <source>How many steps are made a second. Slow enough, each one can be followed.</source>
        <translation>每秒走多少步。足够慢时，每一步都能看清。</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>最后一步</translation>
    </message>
    <message>
        <source>Look at the latest step</source>
        <translation>查看最新一步</translation>
    </message>
    <message>
        <source>Look at the start</source>
        <translation>查看起点</translation>
    </message>
    <message>
        <source>Look at the step before</source>
        <translation>查看前一步</translation>
    </message>
    <message>
        <source>One step: forward, backward, update</source>
        <translation>一步：前向传播、反向传播、更新参数</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Pause first, to go on step by step</source>
        <translation>请先暂停，再单步前进</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Run until</source>
        <translation>运行到</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>单步</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>后退一步</translation>
    </message>
    <message>
        <source>Steps to run</source>
        <translation>运行步数</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>停在这里</translation>
    </message>
    <message>
        <source>The run has ended. Reset it, change a setting, or go back.</source>
        <translation>运行已结束。可以重置、修改设置或后退。</translation>
    </message>
    <message>
        <source>There is nothing to run yet.</source>
        <translation>还没有可运行的内容。</translation>
    </message>
    <message>
        <source>as fast as it goes</source>
        <translation>尽可能快</translation>
    </message>
    <message>
        <source>looking back</source>
        <translation>回看中</translation>
    </message>
    <message>
        <source>nothing to run</source>
        <translation>无可运行</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>steps to run</source>
        <translation>运行步数</translation>
    </message>
    <message>
        <source>{count} steps/s</source>
        <translation>{count} 步/秒</translation>
    </message>
    <message>
        <source>▸ running</source>
        <translation>▸ 运行中</translation>
    </message>
    <message>
        <source>✓ ended</source>
        <translation>✓ 已结束</translation>
    </message>
</context>
<context>
    <name>TypesetLink</name>
    <message>
        <source>otherwise</source>
        <translation>否则</translation>
    </message>
</context>
<context>
    <name>UntilLink</name>
    <message>
        <source>Go to step {step}</source>
        <translation>转到第 {step} 步</translation>
    </message>
    <message>
        <source>It is so already, at step {step}: {why}.</source>
        <translation>在第 {step} 步已经满足：{why}。</translation>
    </message>
    <message>
        <source>Paused at step {step}, as asked.</source>
        <translation>已按要求在第 {step} 步暂停。</translation>
    </message>
    <message>
        <source>Paused at step {step}, the first at which it is so: {why}.</source>
        <translation>在第 {step} 步暂停，这是首次满足：{why}。</translation>
    </message>
    <message>
        <source>Run until step {step}	Ctrl+click</source>
        <translation>运行到第 {step} 步	Ctrl+点击</translation>
    </message>
    <message>
        <source>What the run was to go on until did not come true by step {step}.</source>
        <translation>到第 {step} 步为止，所等待的条件仍未成立。</translation>
    </message>
    <message>
        <source>the gradient&apos;s norm is {value}, below {bound}</source>
        <translation>梯度的范数是 {value}，小于 {bound}</translation>
    </message>
    <message>
        <source>the loss changed by less than {bound}</source>
        <translation>损失的变化小于 {bound}</translation>
    </message>
    <message>
        <source>the loss is {value}, below {bound}</source>
        <translation>损失是 {value}，小于 {bound}</translation>
    </message>
    <message>
        <source>{name} is {value} and has reached {bound}</source>
        <translation>{name} 是 {value}，已达到 {bound}</translation>
    </message>
</context>
<context>
    <name>UntilPanel</name>
    <message>
        <source>A number is needed here, such as {example}.</source>
        <translation>这里需要一个数，例如 {example}。</translation>
    </message>
    <message>
        <source>Enter runs, Esc closes. Checked at every single step, at any speed.</source>
        <translation>按 Enter 运行，按 Esc 关闭。无论速度多快，每一步都会检查。</translation>
    </message>
    <message>
        <source>Go on until then, and pause at the first step at which it is so. (Enter)</source>
        <translation>运行到那时，在首次满足的一步暂停。(Enter)</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Run until</source>
        <translation>运行到</translation>
    </message>
    <message>
        <source>The run has {count} steps at most. Choose one of them, or plan more under “Stop when”.</source>
        <translation>运行最多 {count} 步。请选其中一步，或在“停止条件”中增加步数。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>What the run is to go on until; the document does not change.</source>
        <translation>运行到什么为止；文档不会改变。</translation>
    </message>
    <message>
        <source>the gradient&apos;s norm is below</source>
        <translation>梯度的范数小于</translation>
    </message>
    <message>
        <source>the loss changes by less than</source>
        <translation>损失的变化小于</translation>
    </message>
    <message>
        <source>the loss is below</source>
        <translation>损失小于</translation>
    </message>
    <message>
        <source>the step is</source>
        <translation>步为</translation>
    </message>
    <message>
        <source>{name} reaches</source>
        <translation>{name} 达到</translation>
    </message>
</context>
<context>
    <name>UpdateArithmetic</name>
    <message>
        <source>Arithmetic of the update</source>
        <translation>更新的计算</translation>
    </message>
</context>
<context>
    <name>ValueText</name>
    <message>
        <source>norm {norm}</source>
        <translation>范数 {norm}</translation>
    </message>
    <message>
        <source>one number</source>
        <translation>1 个数</translation>
    </message>
    <message>
        <source>{count} numbers</source>
        <translation>{count} 个数</translation>
    </message>
    <message>
        <source>{count}, norm {norm}
the first {known}: {numbers}</source>
        <translation>{count}，范数 {norm}
前 {known} 个：{numbers}</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Checked: stepped by hand, node by node, it is equal to backward() in every bit.</source>
        <translation>已核对：逐个节点手动执行，与 backward() 的每个比特都相同。</translation>
    </message>
    <message>
        <source>Not checked: a hook changed a gradient on its way.</source>
        <translation>未核对：有钩子在途中改变了梯度。</translation>
    </message>
    <message>
        <source>Not checked: {name} cannot be called by hand.</source>
        <translation>未核对：{name} 不能手动调用。</translation>
    </message>
    <message>
        <source>Stepped by hand, this pass differs from backward() at {count} of its gradients. This is a defect.</source>
        <translation>手动执行的这次反向传播有 {count} 个梯度与 backward() 不同。这是程序缺陷。</translation>
    </message>
</context>
<context>
    <name>WriteRefusal</name>
    <message>
        <source>A part of {folder} is a file, not a folder. Choose another folder.</source>
        <translation>{folder} 的一部分是文件，不是文件夹。请另选文件夹。</translation>
    </message>
    <message>
        <source>Nobody reads {target} any more. Start the reader again, or write to a file.</source>
        <translation>{target} 已没有读取者。请重新启动读取程序，或写入文件。</translation>
    </message>
    <message>
        <source>The disk is full, so {target} could not be written. Make room on it, or choose another disk.</source>
        <translation>磁盘已满，无法写入 {target}。请腾出空间，或另选磁盘。</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist. Create it, or choose another one.</source>
        <translation>文件夹 {folder} 不存在。请创建它，或另选一个。</translation>
    </message>
    <message>
        <source>The folder {folder} is on a read-only disk. Choose another one.</source>
        <translation>文件夹 {folder} 在只读磁盘上。请另选一个。</translation>
    </message>
    <message>
        <source>The name {target} has a character in it that no file can have. Choose another one.</source>
        <translation>名称 {target} 含有文件名不允许的字符。请另选一个。</translation>
    </message>
    <message>
        <source>The name {target} is too long for a file here. Choose a shorter one.</source>
        <translation>名称 {target} 作为文件名太长。请选一个短一些的。</translation>
    </message>
    <message>
        <source>Writing {target} is not permitted. Choose another folder, or allow it with the file&apos;s permissions.</source>
        <translation>没有写入 {target} 的权限。请另选文件夹，或修改文件权限。</translation>
    </message>
    <message>
        <source>{target} could not be written: {reason}. Choose another place.</source>
        <translation>无法写入 {target}：{reason}。请另选位置。</translation>
    </message>
    <message>
        <source>{target} is a folder. Add the name of a file to it.</source>
        <translation>{target} 是文件夹。请在后面加上文件名。</translation>
    </message>
    <message>
        <source>{target} is a symbolic link that leads back to itself. Remove it, or choose another name.</source>
        <translation>{target} 是指回自身的符号链接。请删去它，或另选名称。</translation>
    </message>
    <message>
        <source>{target} would become larger than a file may be here. Write less, or choose another disk.</source>
        <translation>{target} 会超出这里允许的文件大小。请少写一些，或另选磁盘。</translation>
    </message>
</context>
</TS>
