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
        <source>E&amp;xamples</source>
        <translation>示例(&amp;X)</translation>
    </message>
    <message>
        <source>Forget these files</source>
        <translation>忘记这些文件</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>暂无</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Comment or uncomment</source>
        <translation>注释或取消注释(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy as PyTorch</source>
        <translation>复制为 PyTorch(&amp;C)</translation>
    </message>
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
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Go to line…</source>
        <translation>转到行(&amp;G)…</translation>
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
        <source>&amp;Previous backward pass</source>
        <translation>上一次反向传播(&amp;P)</translation>
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
        <source>&amp;Script</source>
        <translation>脚本(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>单步(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
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
        <source>A PyTorch script, run statement by statement. The formula is kept.</source>
        <translation>一段 PyTorch 脚本，逐条语句运行。公式会保留。</translation>
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
        <source>Back o&amp;ver</source>
        <translation>向后步过(&amp;V)</translation>
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
        <source>Brea&amp;kpoint</source>
        <translation>断点(&amp;K)</translation>
    </message>
    <message>
        <source>Copies a script that makes this same run in plain PyTorch, to the last bit.</source>
        <translation>复制一个脚本：它用纯 PyTorch 重现这次运行，逐比特相同。</translation>
    </message>
    <message>
        <source>Dark on light: for bright rooms and projectors.</source>
        <translation>浅底深字：适合明亮的房间和投影仪。</translation>
    </message>
    <message>
        <source>E&amp;dit as script</source>
        <translation>作为脚本编辑(&amp;D)</translation>
    </message>
    <message>
        <source>Ends Gradstep.</source>
        <translation>退出 Gradstep。</translation>
    </message>
    <message>
        <source>Ends the script where it is. All that has run can still be looked at.</source>
        <translation>让脚本就此结束。已经运行的部分仍可查看。</translation>
    </message>
    <message>
        <source>Finds a text in the script.</source>
        <translation>在脚本中查找文字。</translation>
    </message>
    <message>
        <source>Follows the system&apos;s light or dark scheme.</source>
        <translation>跟随系统的浅色或深色方案。</translation>
    </message>
    <message>
        <source>For&amp;mula</source>
        <translation>公式(&amp;M)</translation>
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
        <source>Goes on until the function has been left.</source>
        <translation>继续运行，直到离开这个函数。</translation>
    </message>
    <message>
        <source>Goes on until the line in which the editor&apos;s cursor is.</source>
        <translation>继续运行到编辑器光标所在的行。</translation>
    </message>
    <message>
        <source>Goes on until the next backward() or autograd.grad().</source>
        <translation>继续运行到下一次 backward() 或 autograd.grad()。</translation>
    </message>
    <message>
        <source>Goes to a line of the script by its number.</source>
        <translation>按行号转到脚本中的一行。</translation>
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
        <source>L&amp;essons</source>
        <translation>课程(&amp;E)</translation>
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
        <source>Leads through gradients and descent step by step, with questions on the way.</source>
        <translation>一步一步讲解梯度与梯度下降，途中有提问。</translation>
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
        <source>Looks at the backward() or autograd.grad() before.</source>
        <translation>查看前一次 backward() 或 autograd.grad()。</translation>
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
        <source>Looks at the statement before, not into functions that it called.</source>
        <translation>查看前一条语句，不进入它所调用的函数。</translation>
    </message>
    <message>
        <source>Looks inside the step: forward, backward through PyTorch&apos;s own graph, update.</source>
        <translation>查看这一步的内部：前向传播、沿 PyTorch 自己的计算图反向传播、更新。</translation>
    </message>
    <message>
        <source>Makes the chosen lines comments, which are not run, or takes that back.</source>
        <translation>把所选的行变成不会运行的注释，或恢复它们。</translation>
    </message>
    <message>
        <source>Makes the edit again that was taken back.</source>
        <translation>重做刚刚撤销的编辑。</translation>
    </message>
    <message>
        <source>Makes the formula&apos;s run a script, to go on from there. The formula is kept.</source>
        <translation>把公式的运行变成脚本，以便继续修改。公式会保留。</translation>
    </message>
    <message>
        <source>Next &amp;backward pass</source>
        <translation>下一次反向传播(&amp;B)</translation>
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
        <source>One line of mathematics, made smaller by an optimiser. The script is kept.</source>
        <translation>一行数学式，由优化器使它变小。脚本会保留。</translation>
    </message>
    <message>
        <source>Opens a document that was saved.</source>
        <translation>打开已保存的文档。</translation>
    </message>
    <message>
        <source>Pauses whenever the run comes to the cursor&apos;s line, or no longer does.</source>
        <translation>每当运行到光标所在的行就暂停，或不再暂停。</translation>
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
        <source>Run to the &amp;cursor</source>
        <translation>运行到光标处(&amp;C)</translation>
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
        <source>Scr&amp;ipt</source>
        <translation>脚本(&amp;I)</translation>
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
        <source>Step &amp;into</source>
        <translation>步入(&amp;I)</translation>
    </message>
    <message>
        <source>Step &amp;over</source>
        <translation>步过(&amp;O)</translation>
    </message>
    <message>
        <source>Step o&amp;ut</source>
        <translation>步出(&amp;U)</translation>
    </message>
    <message>
        <source>Takes the last edit back: of the text field you are in, else of the document.</source>
        <translation>撤销上一次编辑：先撤销光标所在文本框里的，再撤销文档的。</translation>
    </message>
    <message>
        <source>The next statement here: functions that are called run through.</source>
        <translation>这里的下一条语句：其间调用的函数一口气运行完。</translation>
    </message>
    <message>
        <source>The next statement, also into a function that is called.</source>
        <translation>下一条语句，也会进入所调用的函数。</translation>
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
        <source>The script has {count} characters; at most {limit} are kept. Keep the part that you want to see.</source>
        <translation>脚本有 {count} 个字符；最多保留 {limit} 个。请只留下您想看的部分。</translation>
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
        <source>The watch has {count} characters; at most {limit} are kept. Watch a variable, as in x or x.grad.</source>
        <translation>该监视项有 {count} 个字符；最多保留 {limit} 个。请监视一个变量，例如 x 或 x.grad。</translation>
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
        <source>There are {count} breakpoints; at most {limit} are kept. Remove some of $.script.breakpoints.</source>
        <translation>有 {count} 个断点；最多保留 {limit} 个。请删去 $.script.breakpoints 中的一些。</translation>
    </message>
    <message>
        <source>There are {count} settings; at most {limit} are kept. Remove some of $.optimizers.</source>
        <translation>共有 {count} 项设置，最多保存 {limit} 项。请删去 $.optimizers 中的一部分。</translation>
    </message>
    <message>
        <source>There are {count} watches; at most {limit} are kept. Remove some of $.script.watches.</source>
        <translation>有 {count} 个监视项；最多保留 {limit} 个。请删去 $.script.watches 中的一些。</translation>
    </message>
</context>
<context>
    <name>ChapterBar</name>
    <message>
        <source>From what is differentiated back to the leaves: every node multiplies what comes in by its own derivative.</source>
        <translation>从被求导的值回到叶子：每个节点都把传来的梯度乘以自己的导数。</translation>
    </message>
    <message>
        <source>The function is computed, operation by operation. PyTorch builds its graph meanwhile.</source>
        <translation>逐个运算地计算函数，PyTorch 同时建立它的计算图。</translation>
    </message>
    <message>
        <source>The gradient&apos;s own graph: the gradient is differentiated once more.</source>
        <translation>梯度自己的计算图：对梯度再求一次导。</translation>
    </message>
    <message>
        <source>The operations of the script that this pass goes back through, in the order in which they ran. Each put its node into PyTorch&apos;s graph.</source>
        <translation>这次反向传播所经过的脚本运算，按运行的顺序。每个运算都在 PyTorch 的计算图中放入了自己的节点。</translation>
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
    <message>
        <source>zero_grad(): the gradients that are there are removed, as backward() would add to them.</source>
        <translation>zero_grad()：移除已有的梯度，因为 backward() 会累加到它们上面。</translation>
    </message>
</context>
<context>
    <name>ColumnSwitches</name>
    <message>
        <source>Leads through gradients and descent step by step, with questions. (F1)</source>
        <translation>一步步讲解梯度与下降，并附有问题。(F1)</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>看内部</translation>
    </message>
    <message>
        <source>Look inside {call}</source>
        <translation>看 {call} 的内部</translation>
    </message>
    <message>
        <source>Opens the step: forward, backward through PyTorch&apos;s own graph, and update, one by one. (Ctrl+I)</source>
        <translation>打开这一步：前向、沿 PyTorch 自己的图反向、更新，逐个来看。(Ctrl+I)</translation>
    </message>
</context>
<context>
    <name>DocumentFiles</name>
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
    <name>DocumentLink</name>
    <message>
        <source>The script is what is run now; the formula waits.</source>
        <translation>现在运行的是脚本；公式在等待。</translation>
    </message>
</context>
<context>
    <name>EndKind</name>
    <message>
        <source>The script ended with an error.</source>
        <translation>脚本因出错而结束。</translation>
    </message>
    <message>
        <source>The script ran to its end.</source>
        <translation>脚本运行到了末尾。</translation>
    </message>
    <message>
        <source>The script was ended, since it came to something that is not there for scripts.</source>
        <translation>脚本被结束，因为它用到了脚本中没有的东西。</translation>
    </message>
    <message>
        <source>The script was ended, since it wanted more than it may have.</source>
        <translation>脚本被结束，因为它要的超出了限度。</translation>
    </message>
    <message>
        <source>The script was stopped.</source>
        <translation>脚本已停止。</translation>
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
        <source>It ends with PyTorch&apos;s error: read what it means, and how the graph is kept.</source>
        <translation>它以 PyTorch 的错误结束：读读它的含义，以及如何保留计算图。</translation>
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
        <source>Script: SGD with momentum</source>
        <translation>脚本：带动量的 SGD</translation>
    </message>
    <message>
        <source>Script: a first gradient</source>
        <translation>脚本：第一个梯度</translation>
    </message>
    <message>
        <source>Script: a gradient through while and if</source>
        <translation>脚本：穿过 while 和 if 的梯度</translation>
    </message>
    <message>
        <source>Script: an error that is explained</source>
        <translation>脚本：一个有解释的错误</translation>
    </message>
    <message>
        <source>Script: backward of a vector, and detach</source>
        <translation>脚本：向量的 backward，以及 detach</translation>
    </message>
    <message>
        <source>Script: descent by hand</source>
        <translation>脚本：手写梯度下降</translation>
    </message>
    <message>
        <source>Script: gradients piling up</source>
        <translation>脚本：梯度不断累积</translation>
    </message>
    <message>
        <source>Script: linear regression by hand</source>
        <translation>脚本：手写线性回归</translation>
    </message>
    <message>
        <source>Sketch the derivative by hand first, then watch the gradient become 0 where you say.</source>
        <translation>先手绘导数，再看梯度是否在你所说之处变为 0。</translation>
    </message>
    <message>
        <source>Step into it: x.grad is None until backward, then 14. Open the pass to see why.</source>
        <translation>逐步执行：backward 之前 x.grad 是 None，之后是 14。打开这次传播看看为什么。</translation>
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
        <source>Watch how often b is doubled: the gradient is that of the way that was taken, and no other.</source>
        <translation>看 b 被加倍几次：梯度只属于实际走过的那条路径。</translation>
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
        <source>Watch w and b find the line from which the points were scattered: 2 and −0.5.</source>
        <translation>看 w 和 b 找到散点所在的那条直线：2 和 −0.5。</translation>
    </message>
    <message>
        <source>Watch what backward starts from: ones for a sum, your own weights for a vector.</source>
        <translation>看 backward 从什么开始：求和时是 1，向量时是您给的权重。</translation>
    </message>
    <message>
        <source>Watch x swing about 0 for ever: each gradient is added to all before it.</source>
        <translation>看 x 围绕 0 不停摆动：每个梯度都加到之前的梯度上。</translation>
    </message>
    <message>
        <source>Watch x, its gradient and the loss, one point a turn of the loop.</source>
        <translation>看 x、它的梯度和损失，循环每转一圈一个点。</translation>
    </message>
    <message>
        <source>Watch y jump from wall to wall while x hardly moves; a larger rate diverges.</source>
        <translation>看 y 在两壁之间来回跳，而 x 几乎不动；学习率再大就会发散。</translation>
    </message>
    <message>
        <source>Watch y roll from wall to wall while x comes down the valley&apos;s floor.</source>
        <translation>看 y 在两壁之间滚动，而 x 沿谷底滑下。</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>A backward pass frees what the graph had saved, so a second pass through it has nothing to compute with. Compute the loss anew before the second pass, or make the first one with backward(retain_graph=True).</source>
        <translation>反向传播会释放计算图保存的内容，所以第二次经过它时已无从计算。请在第二次之前重新计算损失，或者第一次用 backward(retain_graph=True)。</translation>
    </message>
    <message>
        <source>A gradient says what a tiny change does, and whole numbers have none. Write the numbers with a point, as in torch.tensor([1., 2.]), or convert them with .float().</source>
        <translation>梯度说的是微小变化带来什么，而整数没有微小变化。请把数写成带小数点的，例如 torch.tensor([1., 2.])，或用 .float() 转换。</translation>
    </message>
    <message>
        <source>A leaf that requires a gradient is where the graph begins: changing it in place would rewrite what has been computed from it. Update it under with torch.no_grad():, or compute a new tensor.</source>
        <translation>需要梯度的叶子是计算图的起点：原地修改它，会改写由它算出的一切。请在 with torch.no_grad(): 之下更新它，或者计算一个新的张量。</translation>
    </message>
    <message>
        <source>A mean of whole numbers is mostly none. Convert them first, as in x.float().mean(), or write the numbers with a point.</source>
        <translation>整数的平均值多半不是整数。请先转换，例如 x.float().mean()，或者把数写成带小数点的。</translation>
    </message>
    <message>
        <source>A tensor with several elements is neither true nor false. Ask (x &gt; 0).any() or (x &gt; 0).all(), or choose element by element with torch.where.</source>
        <translation>有多个元素的张量既不是真也不是假。请写 (x &gt; 0).any() 或 (x &gt; 0).all()，或者用 torch.where 逐个元素选择。</translation>
    </message>
    <message>
        <source>A value that the backward pass needs was overwritten by an operation in place after it had been used. Write a new tensor instead, such as y = y + 1 for y += 1, or change it only after backward().</source>
        <translation>反向传播需要的一个值在用过之后被原地操作覆盖了。请改为生成新的张量，例如把 y += 1 写成 y = y + 1，或者等 backward() 之后再修改。</translation>
    </message>
    <message>
        <source>An optimiser takes several tensors, so even a single one stands in brackets: torch.optim.SGD([x], lr=0.1).</source>
        <translation>优化器接收的是多个张量，所以即使只有一个也要放进方括号：torch.optim.SGD([x], lr=0.1)。</translation>
    </message>
    <message>
        <source>An optimiser updates leaves; this tensor was computed from others. Give it the leaf itself, created with requires_grad=True, or make one: x = x.detach().requires_grad_().</source>
        <translation>优化器更新的是叶子；这个张量是由别的张量算出来的。请把用 requires_grad=True 创建的叶子本身交给它，或者做一个：x = x.detach().requires_grad_()。</translation>
    </message>
    <message>
        <source>Dimensions and elements count from 0, and from -1 backwards. Look at print(x.shape): there are as many dimensions as it has numbers.</source>
        <translation>维度和元素都从 0 数起，从后往前则从 -1 数起。请看 print(x.shape)：其中有几个数，就有几个维度。</translation>
    </message>
    <message>
        <source>Functions of torch take tensors. Write torch.sin(torch.tensor(1.0)), or math.sin(1.0) for a plain number.</source>
        <translation>torch 的函数接收张量。请写 torch.sin(torch.tensor(1.0))，普通的数则写 math.sin(1.0)。</translation>
    </message>
    <message>
        <source>Nothing that this tensor was computed from requires a gradient, so there is no graph to go back through. Create the leaf with requires_grad=True, and compute the loss from it, not under no_grad and not from a detach().</source>
        <translation>算出这个张量的东西都不需要梯度，所以没有可以往回走的计算图。请用 requires_grad=True 创建叶子，并由它计算损失，不要放在 no_grad 之下，也不要经过 detach()。</translation>
    </message>
    <message>
        <source>NumPy would change the memory behind PyTorch&apos;s back, so a tensor that requires a gradient is not handed over. Write x.detach().numpy().</source>
        <translation>NumPy 会在 PyTorch 不知情时改动内存，所以需要梯度的张量不会交给它。请写 x.detach().numpy()。</translation>
    </message>
    <message>
        <source>Only leaves keep their gradients; this tensor was computed, so its gradient is used and dropped. Call y.retain_grad() before backward(), or ask torch.autograd.grad(loss, y).</source>
        <translation>只有叶子保留梯度；这个张量是算出来的，它的梯度用过就丢弃了。请在 backward() 之前调用 y.retain_grad()，或者用 torch.autograd.grad(loss, y)。</translation>
    </message>
    <message>
        <source>Prediction and target have different shapes and are spread to each other, so that each is compared with all and not with its own. Give both one shape, as in y.reshape(y_hat.shape).</source>
        <translation>预测与目标的形状不同，会互相广播，于是每个都与所有的比较，而不是与自己对应的那个。请让两者形状相同，例如 y.reshape(y_hat.shape)。</translation>
    </message>
    <message>
        <source>Scripts compute on the CPU. Leave the device out, or ask for what is there: device = &apos;cuda&apos; if torch.cuda.is_available() else &apos;cpu&apos;.</source>
        <translation>脚本在 CPU 上计算。请去掉设备，或者按实际情况选择：device = &apos;cuda&apos; if torch.cuda.is_available() else &apos;cpu&apos;。</translation>
    </message>
    <message>
        <source>Targets of a classification are whole numbers from 0 to one less than the number of classes. Convert them with target.long(), and look whether they count from 0.</source>
        <translation>分类的目标是从 0 到类别数减一的整数。请用 target.long() 转换，并看看是不是从 0 数起。</translation>
    </message>
    <message>
        <source>The result does not depend on this input at all, so it has no gradient, which is not 0. Leave the input out, or pass allow_unused=True and get None for it.</source>
        <translation>结果完全不依赖这个输入，所以它没有梯度，这不等于 0。请去掉这个输入，或传入 allow_unused=True，它的梯度就是 None。</translation>
    </message>
    <message>
        <source>The shapes do not fit: dimensions are compared from the last one on, and each pair must be equal or one of them 1; for @ the inner ones must be equal. Look at both with print(x.shape), then reshape, unsqueeze or transpose one of them.</source>
        <translation>形状不相配：维度从最后一个开始比较，每一对必须相等，或其中一个为 1；对 @ 来说，内侧的两个必须相等。请用 print(x.shape) 查看两者，再用 reshape、unsqueeze 或转置调整其中一个。</translation>
    </message>
    <message>
        <source>The tensors have different dtypes, and PyTorch does not choose one here. Convert one of them, as in x.to(y.dtype), x.float() or x.double().</source>
        <translation>这些张量的 dtype 不同，PyTorch 在这里不会替你选。请转换其中一个，例如 x.to(y.dtype)、x.float() 或 x.double()。</translation>
    </message>
    <message>
        <source>There is no gradient yet: nothing has been accumulated into .grad, which is None and not 0. Call backward() first, and look whether the tensor requires a gradient.</source>
        <translation>还没有梯度：.grad 中还没有累加任何东西，它是 None，而不是 0。请先调用 backward()，并看看这个张量是否需要梯度。</translation>
    </message>
    <message>
        <source>There is nothing to update. Give the optimiser leaves in a list, as in [w, b], or net.parameters(), called anew: what it gave can be gone through only once.</source>
        <translation>没有可更新的东西。请把叶子放在列表里交给优化器，例如 [w, b]，或者重新调用 net.parameters()：它给出的只能遍历一次。</translation>
    </message>
    <message>
        <source>backward() adds to what is in .grad, and nothing has set it back between these passes, so the gradients pile up. Call optimizer.zero_grad() or x.grad.zero_() once a step, unless you want their sum.</source>
        <translation>backward() 会加到 .grad 已有的值上，而这几次反向传播之间没有清零，所以梯度越积越多。请每一步调用一次 optimizer.zero_grad() 或 x.grad.zero_()，除非你要的就是它们的和。</translation>
    </message>
    <message>
        <source>backward() starts from one number, and this tensor has several. Make one of them, as in y.sum().backward(), or say how much each counts: y.backward(torch.ones_like(y)).</source>
        <translation>backward() 从一个数出发，而这个张量有多个。请把它们变成一个，例如 y.sum().backward()，或者说明每个的权重：y.backward(torch.ones_like(y))。</translation>
    </message>
    <message>
        <source>item() gives the one number of a tensor with one element; this one has several. Take one first, as in x[0].item(), or x.tolist() for all of them.</source>
        <translation>item() 给出只有一个元素的张量中的那个数；这个张量有多个元素。请先取出一个，例如 x[0].item()，要全部则用 x.tolist()。</translation>
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
    <name>ExportLink</name>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
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
        <source>Nothing has been watched yet: step or run first.</source>
        <translation>还没有监视到任何值：请先单步或运行。</translation>
    </message>
    <message>
        <source>There is nothing to export yet: step or run first.</source>
        <translation>还没有可导出的内容：请先单步或运行。</translation>
    </message>
</context>
<context>
    <name>FileFilters</name>
    <message>
        <source>All that Gradstep opens ({suffixes})</source>
        <translation>Gradstep 能打开的所有文件 ({suffixes})</translation>
    </message>
    <message>
        <source>Gradstep documents (*{suffix})</source>
        <translation>Gradstep 文档 (*{suffix})</translation>
    </message>
    <message>
        <source>Notebooks, the text alone (*{suffix})</source>
        <translation>笔记本，仅保存文本 (*{suffix})</translation>
    </message>
    <message>
        <source>Python scripts, the text alone (*{suffix})</source>
        <translation>Python 脚本，仅保存文本 (*{suffix})</translation>
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
    <message>
        <source>Script, step by step</source>
        <translation>脚本，逐步</translation>
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
    <message>
        <source>✗ is refused</source>
        <translation>✗ 被拒绝</translation>
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
        <source>A pass that was opened before. The run goes on; once it pauses, its last pass opens here.</source>
        <translation>这是之前打开的一次调用。运行仍在继续；暂停后，这里会打开它最后的一次。</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Nothing is open yet. Run the function, choose a step on the timeline, and look inside it here: every operation, every node of PyTorch&apos;s graph, every line of the update.</source>
        <translation>还没有打开任何一步。运行函数，在时间轴上选一步，就能在这里看到它的内部：每个运算、PyTorch 计算图的每个节点、更新的每一行。</translation>
    </message>
    <message>
        <source>Nothing is open yet. Run the script until it has called backward(), autograd.grad() or an optimiser&apos;s step(), and look inside that call here: every operation, every node of PyTorch&apos;s graph, every line of the update.</source>
        <translation>还没有打开任何内容。运行脚本，直到它调用了 backward()、autograd.grad() 或优化器的 step()，然后在这里查看那次调用的内部：每个运算、PyTorch 计算图的每个节点、更新的每一行。</translation>
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
    <name>LessonPage</name>
    <message>
        <source>All lessons</source>
        <translation>全部课程</translation>
    </message>
    <message>
        <source>First answer the question; after one try you can let it be shown.</source>
        <translation>请先回答问题；试过一次之后就可以看答案。</translation>
    </message>
    <message>
        <source>It is {value}</source>
        <translation>结果是 {value}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation>下一课</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>下一题</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>问题 {number} / {count}</translation>
    </message>
</context>
<context>
    <name>LessonPanel</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Shows the list; where you are in this lesson is remembered.</source>
        <translation>显示课程列表；会记住你在这一课中的位置。</translation>
    </message>
    <message>
        <source>Takes the lessons away; how far you came is remembered.</source>
        <translation>收起课程；会记住你学到了哪里。</translation>
    </message>
    <message>
        <source>‹ All lessons</source>
        <translation>‹ 全部课程</translation>
    </message>
</context>
<context>
    <name>LessonRefusal</name>
    <message>
        <source>At {place} there are answers to choose from, but nothing is chosen. Leave the list empty.</source>
        <translation>{place} 处列出了可选的答案，但这个问题不是选择题。请让列表为空。</translation>
    </message>
    <message>
        <source>At {place} there are {count}; there must be from {lowest} to {highest}. Add or remove some.</source>
        <translation>{place} 处有 {count} 项；应为 {lowest} 到 {highest} 项。请增减。</translation>
    </message>
    <message>
        <source>At {place} there is no number of a line of the script, which has {count}. Correct it.</source>
        <translation>{place} 处不是脚本的行号，脚本共有 {count} 行。请改正。</translation>
    </message>
    <message>
        <source>At {place} there is no step of the run, which has {count}. Correct it.</source>
        <translation>{place} 处不是运行中的步数，运行共有 {count} 步。请改正。</translation>
    </message>
    <message>
        <source>At {place} there must be something that the run records, such as x, x.grad or x.grad[1].</source>
        <translation>{place} 处应是运行会记录的东西，如 x、x.grad 或 x.grad[1]。</translation>
    </message>
    <message>
        <source>At {place} there must be what to look at, such as editor, graph, output, variables:x or plot:loss.</source>
        <translation>{place} 处应写明看哪里，如 editor、graph、output、variables:x 或 plot:loss。</translation>
    </message>
    <message>
        <source>At {place} there must be what would be recorded, such as 14, [1, 2], None or MulBackward0.</source>
        <translation>{place} 处应是会被记录的值，如 14、[1, 2]、None 或 MulBackward0。</translation>
    </message>
    <message>
        <source>In the text at {place} a backtick has no other one. Put code between two of them.</source>
        <translation>{place} 处的文字里有一个反引号没有成对。请把代码放在两个反引号之间。</translation>
    </message>
    <message>
        <source>The answer at {place} stands there twice. Keep one of them.</source>
        <translation>{place} 处的答案出现了两次。请保留一个。</translation>
    </message>
    <message>
        <source>The file does not say at {place} that it is a lesson of Gradstep&apos;s. Choose another one.</source>
        <translation>文件没有在 {place} 说明它是 Gradstep 的课程。请选择另一个文件。</translation>
    </message>
    <message>
        <source>The formula at {place} cannot be read: {reason} Correct it.</source>
        <translation>{place} 处的公式无法读懂：{reason} 请改正。</translation>
    </message>
    <message>
        <source>The formula has no parameter for {place}. Correct the name.</source>
        <translation>公式里没有 {place} 所指的参数。请改正名字。</translation>
    </message>
    <message>
        <source>The script at {place} cannot be run: {reason} Correct it.</source>
        <translation>{place} 处的脚本不能运行：{reason} 请改正。</translation>
    </message>
    <message>
        <source>The script&apos;s line at {place} is not “{code}”. Correct the number or the text.</source>
        <translation>{place} 所指的脚本行不是“{code}”。请改正行号或文字。</translation>
    </message>
    <message>
        <source>The start value at {place} cannot be read: {reason} Correct it.</source>
        <translation>{place} 处的起始值无法读懂：{reason} 请改正。</translation>
    </message>
    <message>
        <source>The text at {place} does not stand on one line, or holds what cannot be seen. Write it anew.</source>
        <translation>{place} 处的文字不在一行内，或含有看不见的字符。请重写。</translation>
    </message>
    <message>
        <source>The text at {place} has {count} characters; at most {limit} fit. Shorten it.</source>
        <translation>{place} 处的文字有 {count} 个字符；最多 {limit} 个。请缩短。</translation>
    </message>
    <message>
        <source>The text at {place} has {count} words; at most {limit} are read in one look. Shorten it.</source>
        <translation>{place} 处的文字有 {count} 个词；一眼最多能读 {limit} 个。请缩短。</translation>
    </message>
    <message>
        <source>The text at {place} is empty. Write it.</source>
        <translation>{place} 处的文字是空的。请写上。</translation>
    </message>
    <message>
        <source>What is watched at {place} cannot be: {reason} Correct it.</source>
        <translation>{place} 处要观察的东西不能观察：{reason} 请改正。</translation>
    </message>
    <message>
        <source>What {place} says is only of formulas. Choose a moment of the script, or another chapter.</source>
        <translation>{place} 所说的只适用于公式。请选择脚本的一个时刻，或另一章。</translation>
    </message>
    <message>
        <source>What {place} says is only of scripts. Choose a step of the formula&apos;s run.</source>
        <translation>{place} 所说的只适用于脚本。请选择公式运行中的一步。</translation>
    </message>
</context>
<context>
    <name>LessonSheet</name>
    <message>
        <source>Goes back to the stop before. (Alt+Left, Page Up)</source>
        <translation>回到前一处。（Alt+左箭头，Page Up）</translation>
    </message>
    <message>
        <source>Goes on. (Alt+Right, Page Down)</source>
        <translation>继续。（Alt+右箭头，Page Down）</translation>
    </message>
    <message>
        <source>Make this change</source>
        <translation>做这个改动</translation>
    </message>
    <message>
        <source>Makes the change for you, so that you can run it; undo takes it back.</source>
        <translation>替你做好改动，你可以直接运行；用撤销可以还原。</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一步</translation>
    </message>
</context>
<context>
    <name>LessonWords</name>
    <message>
        <source>It has {count} numbers, and you gave {given}.</source>
        <translation>它有 {count} 个数，你给了 {given} 个。</translation>
    </message>
    <message>
        <source>Look at line {line} of the script.</source>
        <translation>看脚本的第 {line} 行。</translation>
    </message>
    <message>
        <source>Look at the formula.</source>
        <translation>看公式。</translation>
    </message>
    <message>
        <source>Look at the graph.</source>
        <translation>看计算图。</translation>
    </message>
    <message>
        <source>Look at the inspector, chapter {chapter}.</source>
        <translation>看检查器的 {chapter} 一章。</translation>
    </message>
    <message>
        <source>Look at the inspector.</source>
        <translation>看检查器。</translation>
    </message>
    <message>
        <source>Look at the output.</source>
        <translation>看输出。</translation>
    </message>
    <message>
        <source>Look at the parameters.</source>
        <translation>看参数。</translation>
    </message>
    <message>
        <source>Look at the plot of the gradients.</source>
        <translation>看梯度的曲线。</translation>
    </message>
    <message>
        <source>Look at the plot of the loss.</source>
        <translation>看损失的曲线。</translation>
    </message>
    <message>
        <source>Look at the plot of the parameters.</source>
        <translation>看参数的曲线。</translation>
    </message>
    <message>
        <source>Look at the plots.</source>
        <translation>看曲线。</translation>
    </message>
    <message>
        <source>Look at the script.</source>
        <translation>看脚本。</translation>
    </message>
    <message>
        <source>Look at the variables.</source>
        <translation>看变量。</translation>
    </message>
    <message>
        <source>Look at {name} among the parameters.</source>
        <translation>看参数里的 {name}。</translation>
    </message>
    <message>
        <source>Look at {name} among the variables.</source>
        <translation>看变量里的 {name}。</translation>
    </message>
    <message>
        <source>None, or what is there</source>
        <translation>None，或者那里的值</translation>
    </message>
    <message>
        <source>Not quite. {hint}</source>
        <translation>还差一点。{hint}</translation>
    </message>
    <message>
        <source>The run has not come that far yet. In a moment, check once more.</source>
        <translation>运行还没有到那里。请稍等再检查一次。</translation>
    </message>
    <message>
        <source>This cannot be read as a number. Write one such as 14, -0.5 or 1/3.</source>
        <translation>这不能读作一个数。请写成 14、-0.5 或 1/3 这样。</translation>
    </message>
    <message>
        <source>This cannot be read as numbers. Write them as in 1, 2, 3 or [1, 2, 3].</source>
        <translation>这不能读作几个数。请写成 1, 2, 3 或 [1, 2, 3]。</translation>
    </message>
    <message>
        <source>This cannot be read. Write None, a number such as 14, or [1, 2, 3].</source>
        <translation>这无法读懂。请写 None、一个数（如 14）或 [1, 2, 3]。</translation>
    </message>
    <message>
        <source>You gave {given} numbers, and it is one.</source>
        <translation>你给了 {given} 个数，而它只是一个数。</translation>
    </message>
    <message>
        <source>a number, such as 14 or 1/3</source>
        <translation>一个数，如 14 或 1/3</translation>
    </message>
    <message>
        <source>numbers, such as 1, 2, 3</source>
        <translation>几个数，如 1, 2, 3</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>(2 + 5) times 3².</source>
        <translation>(2 + 5) 乘以 3²。</translation>
    </message>
    <message>
        <source>(x1+5) times 2·x2.</source>
        <translation>(x1+5) 乘以 2·x2。</translation>
    </message>
    <message>
        <source>0.5 times 14, plus 5.6.</source>
        <translation>0.5 乘以 14，再加 5.6。</translation>
    </message>
    <message>
        <source>1 minus 0.1 times the gradient.</source>
        <translation>1 减去 0.1 乘以梯度。</translation>
    </message>
    <message>
        <source>2 minus 0.01 times 14.</source>
        <translation>2 减去 0.01 乘以 14。</translation>
    </message>
    <message>
        <source>2 minus 0.1 times 14.</source>
        <translation>2 减去 0.1 乘以 14。</translation>
    </message>
    <message>
        <source>2 minus 0.1 times the gradient.</source>
        <translation>2 减去 0.1 乘以梯度。</translation>
    </message>
    <message>
        <source>3 minus 0.01 times the gradient of x2.</source>
        <translation>3 减去 0.01 乘以 x2 的梯度。</translation>
    </message>
    <message>
        <source>3 times the derivative of x² at 2.</source>
        <translation>3 乘以 x² 在 2 处的导数。</translation>
    </message>
    <message>
        <source>6x + 2, with the new `x`.</source>
        <translation>6x + 2，用新的 `x`。</translation>
    </message>
    <message>
        <source>7 times 2·x2, with x2 = 3.</source>
        <translation>7 乘以 2·x2，其中 x2 = 3。</translation>
    </message>
    <message>
        <source>A ball on the slope of a parabola, at `x` = 2. Each turn of the loop is one step downhill: value, gradient, move, clear.</source>
        <translation>一个小球在抛物线的坡上，位于 `x` = 2。循环的每一圈都是下坡的一步：求值、求梯度、移动、清零。</translation>
    </message>
    <message>
        <source>A constant times `x`: the derivative is the constant.</source>
        <translation>常数乘以 `x`：导数就是那个常数。</translation>
    </message>
    <message>
        <source>A dependency graph</source>
        <translation>依赖关系图</translation>
    </message>
    <message>
        <source>A derivative is a slope. `numeric` takes a point on either side, a step `eps` away, and divides the rise by the run. By hand it is 6x + 2.</source>
        <translation>导数就是斜率。`numeric` 在两边各取一点，相距步长 `eps`，用高度差除以距离。手算的结果是 6x + 2。</translation>
    </message>
    <message>
        <source>A first gradient</source>
        <translation>第一个梯度</translation>
    </message>
    <message>
        <source>A gradient has the shape of its tensor. Each number says how fast `y` grows with that element: the last one matters most, and the first one, at 0, not at all.</source>
        <translation>梯度的形状与张量相同。每个数说明 `y` 随那个元素增长得有多快：最后一个元素影响最大，而第一个元素在 0 处毫无影响。</translation>
    </message>
    <message>
        <source>A hook is a function of yours. It is called with the gradient of `y` when that is known, and what it returns goes on in its place. Registering it calls nothing yet.</source>
        <translation>钩子是你自己的函数。`y` 的梯度一旦求出，就用它来调用钩子，钩子返回的值代替它继续往回传。注册本身还不会调用它。</translation>
    </message>
    <message>
        <source>A leaf has a place for its gradient. Before `backward` that place holds `None`.</source>
        <translation>叶子张量有一个存放梯度的位置。在 `backward` 之前，那里是 `None`。</translation>
    </message>
    <message>
        <source>A mean spreads what comes in evenly over its elements. The addition behind it hands it on as it is.</source>
        <translation>平均值把传进来的数平均分给每个元素。它后面的加法原样传下去。</translation>
    </message>
    <message>
        <source>A numeric derivative needs two calls for each parameter. One `backward` gives all of them at once. Still, the numeric one is a good check of the other.</source>
        <translation>数值求导对每个参数要算两次函数。一次 `backward` 就同时给出全部导数。不过，数值求导仍是很好的验算办法。</translation>
    </message>
    <message>
        <source>A second `backward` through one graph works only where nothing it needs was let go.</source>
        <translation>对同一个计算图再次 `backward`，只有在它需要的东西没被放掉时才行。</translation>
    </message>
    <message>
        <source>A slope between two close points is nearly the derivative; autograd needs no step at all.</source>
        <translation>两个相近的点之间的斜率近似等于导数；自动求导根本不需要步长。</translation>
    </message>
    <message>
        <source>A sum counts each of its numbers once.</source>
        <translation>求和时每个数都只算一次。</translation>
    </message>
    <message>
        <source>A tensor begins without any wish for gradients. The next line switches that on. The underscore at the end of `requires_grad_` says that the tensor itself is changed, not a copy of it.</source>
        <translation>张量起初并不要求梯度，下一行把它打开。`requires_grad_` 末尾的下划线表示改变的是张量本身，而不是它的副本。</translation>
    </message>
    <message>
        <source>A third time. The second pass has let go of what the square had saved.</source>
        <translation>第三次。第二次传播已经放掉了平方所保存的值。</translation>
    </message>
    <message>
        <source>A velocity collects the gradients, so the parameter rolls on like a ball.</source>
        <translation>速度把梯度积累起来，参数就像小球一样继续滚动。</translation>
    </message>
    <message>
        <source>Add the three shares up.</source>
        <translation>把三份加起来。</translation>
    </message>
    <message>
        <source>After `v[0] = 100.0`, what will `x[0]` be?</source>
        <translation>执行 `v[0] = 100.0` 之后，`x[0]` 会是多少？</translation>
    </message>
    <message>
        <source>Again 6x + 2, at 1.</source>
        <translation>还是 6x + 2，在 1 处。</translation>
    </message>
    <message>
        <source>All that happened were multiplications by 2. The branch with `100 *` was not taken. So `d` is simply `a` times a constant.</source>
        <translation>发生的只有乘以 2。带 `100 *` 的分支没有执行。所以 `d` 只是 `a` 乘以一个常数。</translation>
    </message>
    <message>
        <source>And `d21`?</source>
        <translation>那么 `d21` 呢？</translation>
    </message>
    <message>
        <source>And `x.grad`?</source>
        <translation>那么 `x.grad` 呢？</translation>
    </message>
    <message>
        <source>And `y2`, computed inside: what will `y2.requires_grad` be?</source>
        <translation>而 `y2` 在里面计算：`y2.requires_grad` 会是什么？</translation>
    </message>
    <message>
        <source>And after `y.backward()`: what will `x.grad` be?</source>
        <translation>那么在 `y.backward()` 之后，`x.grad` 会是什么？</translation>
    </message>
    <message>
        <source>And now? What will `x.grad` be?</source>
        <translation>现在呢？`x.grad` 会是多少？</translation>
    </message>
    <message>
        <source>And the last line asks for both gradients in one pass, which needs no retained graph at all.</source>
        <translation>最后一行在一次传播中同时要两个梯度，这样根本不需要保留计算图。</translation>
    </message>
    <message>
        <source>And what does `x1.grad` hold?</source>
        <translation>那么 `x1.grad` 里是什么？</translation>
    </message>
    <message>
        <source>At 0.6 the gradient is 5.6. The new v is half of the old one plus that.</source>
        <translation>在 0.6 处梯度是 5.6。新的 v 是旧的一半加上它。</translation>
    </message>
    <message>
        <source>At which `x` will it end? There the gradient 6x + 2 is 0.</source>
        <translation>最后会停在哪个 `x`？那里梯度 6x + 2 等于 0。</translation>
    </message>
    <message>
        <source>Back from the end. A sum hands what comes in to both of its summands, unchanged. From here on there are two ways.</source>
        <translation>从末尾往回走。加法把传进来的数原样交给两个加数。从这里起有两条路。</translation>
    </message>
    <message>
        <source>Backward from more than one number</source>
        <translation>从多个数开始反向传播</translation>
    </message>
    <message>
        <source>Backward twice</source>
        <translation>反向传播两次</translation>
    </message>
    <message>
        <source>Both have changed. For numbers of its own write `x.detach().clone()`: first cut, then copied.</source>
        <translation>两个都变了。想要一份独立的数，就写 `x.detach().clone()`：先切断，再复制。</translation>
    </message>
    <message>
        <source>But what will `x.grad` be?</source>
        <translation>但是 `x.grad` 会是多少？</translation>
    </message>
    <message>
        <source>By hand it is 0. But PyTorch finds no path to x1 at all: how does it say so?</source>
        <translation>手算是 0。但 PyTorch 根本找不到通向 x1 的路：它会怎么表示？</translation>
    </message>
    <message>
        <source>Can a whole number change by a very little?</source>
        <translation>整数能只变化一点点吗？</translation>
    </message>
    <message>
        <source>Compute forward, call `backward`, and read the gradient in `x.grad`.</source>
        <translation>先做前向计算，再调用 `backward`，然后在 `x.grad` 里读出梯度。</translation>
    </message>
    <message>
        <source>Cutting the graph: detach</source>
        <translation>切断计算图：detach</translation>
    </message>
    <message>
        <source>Each number of `x` is squared. The derivative of x² is 2·x.</source>
        <translation>`x` 的每个数都被平方了。x² 的导数是 2·x。</translation>
    </message>
    <message>
        <source>Every `backward` adds to `x.grad`. Clearing it is up to you.</source>
        <translation>每次 `backward` 都会加到 `x.grad` 上。清零要靠你自己。</translation>
    </message>
    <message>
        <source>Everything is as the first time, but for the hook, which multiplies by 10.</source>
        <translation>一切与第一次相同，只多了钩子，它把梯度乘以 10。</translation>
    </message>
    <message>
        <source>Exactly: the old gradient plus 1 in every place.</source>
        <translation>正是：旧的梯度，每个位置再加 1。</translation>
    </message>
    <message>
        <source>False</source>
        <translation>False（否）</translation>
    </message>
    <message>
        <source>For the update of a leaf this is better than `x.data`, which goes behind PyTorch&apos;s back: mistakes made there raise no error.</source>
        <translation>更新叶子时，这比 `x.data` 更好：后者绕过了 PyTorch，在那里犯的错不会报出来。</translation>
    </message>
    <message>
        <source>Forward, at x = 1: the square is 1 and its logarithm 0.</source>
        <translation>前向计算，x = 1：平方是 1，它的对数是 0。</translation>
    </message>
    <message>
        <source>Four second derivatives: `None`, 6, 6 and 14. They took two more passes, and graphs of gradients to go through: that is why second derivatives cost more than first ones.</source>
        <translation>四个二阶导数：`None`、6、6 和 14。为此又走了两遍，走的是梯度的计算图：所以二阶导数比一阶导数更费。</translation>
    </message>
    <message>
        <source>Go against the gradient, a little at a time, and clear it each time.</source>
        <translation>沿着梯度的反方向，每次走一小步，并且每次都清零。</translation>
    </message>
    <message>
        <source>Go on: 6, 12, 24, … and stop at the first number that is not below 1000.</source>
        <translation>接着算：6、12、24……在第一个不小于 1000 的数停下。</translation>
    </message>
    <message>
        <source>Gradient descent by hand</source>
        <translation>手写梯度下降</translation>
    </message>
    <message>
        <source>Gradients add up</source>
        <translation>梯度会累加</translation>
    </message>
    <message>
        <source>Gradients add up, and nobody has cleared this one.</source>
        <translation>梯度会累加，而这个还没有人清零。</translation>
    </message>
    <message>
        <source>Gradients of what lies between are let go as soon as they have been used. `retain_grad` asks `y` to keep its own.</source>
        <translation>中间量的梯度一用完就放掉。`retain_grad` 要求 `y` 保留自己的梯度。</translation>
    </message>
    <message>
        <source>Gradients through while and if</source>
        <translation>穿过 while 和 if 的梯度</translation>
    </message>
    <message>
        <source>Here is a second way. `y` stays a vector, and `gradient=` says how much each of its numbers counts. With ones, all count the same.</source>
        <translation>这是第二种办法。`y` 仍是向量，`gradient=` 说明它的每个数占多少。全为 1 时，每个数同样重要。</translation>
    </message>
    <message>
        <source>Here is the arithmetic, line by line: first v, then x. In the very first step there is no older v, so v is simply the gradient g.</source>
        <translation>这里是逐行的算术：先是 v，再是 x。第一步还没有旧的 v，所以 v 就是梯度 g。</translation>
    </message>
    <message>
        <source>Here the square is differentiated: 2·x times what came in. That is a rule, not an approximation, and each node knows its own.</source>
        <translation>这里对平方求导：2·x 乘以传进来的数。这是一条规则，不是近似，而且每个节点都有自己的规则。</translation>
    </message>
    <message>
        <source>Hold x1 = 2 still: the function is 14·x2.</source>
        <translation>让 x1 = 2 不动：函数是 14·x2。</translation>
    </message>
    <message>
        <source>Hold x2 = 3 still.</source>
        <translation>让 x2 = 3 不动。</translation>
    </message>
    <message>
        <source>Hold x2 = 3 still: the function is 6·(x1+5).</source>
        <translation>让 x2 = 3 不动：函数是 6·(x1+5)。</translation>
    </message>
    <message>
        <source>Hold x2 still. What will the gradient of x1 be?</source>
        <translation>让 x2 不动。x1 的梯度会是多少？</translation>
    </message>
    <message>
        <source>Hooks are used to look at gradients inside a large model, or to keep them within bounds. Whoever forgets one wonders about the results.</source>
        <translation>钩子用来查看大模型内部的梯度，或者把梯度限制在一定范围内。忘了它的人会对结果感到奇怪。</translation>
    </message>
    <message>
        <source>How much does a mean of five grow if one of them grows by 1? Write five numbers.</source>
        <translation>五个数中的一个增加 1，平均值增加多少？写出五个数。</translation>
    </message>
    <message>
        <source>How much does the sum grow if one of the four numbers grows by 1?</source>
        <translation>四个数中的一个增加 1，和会增加多少？</translation>
    </message>
    <message>
        <source>If `d` is k·`a`, the derivative is k. You know `d` and `a`.</source>
        <translation>如果 `d` 是 k·`a`，导数就是 k。`d` 和 `a` 你都知道。</translation>
    </message>
    <message>
        <source>In spite of its name it writes no zeros, unless it is told to.</source>
        <translation>虽然叫这个名字，但除非特别要求，它并不写零。</translation>
    </message>
    <message>
        <source>Indeed: for a computer 1 + 1e-17 is 1, so nothing rises.</source>
        <translation>正是：对计算机来说 1 + 1e-17 就是 1，所以没有任何高度差。</translation>
    </message>
    <message>
        <source>Inside, the pass begins with the vector that was given, where otherwise a single 1 stands. From there on nothing is different.</source>
        <translation>在内部，反向传播以给定的向量开始，而平时那里只是一个 1。此后一切照旧。</translation>
    </message>
    <message>
        <source>It is to be differentiated again, so it needs a history.</source>
        <translation>它还要再被求导，所以需要有来历。</translation>
    </message>
    <message>
        <source>It swung to and fro, a little less each time, and came to rest at −1/3. On long, flat slopes this rolling saves many steps.</source>
        <translation>它来回摆动，幅度一次比一次小，最后停在 −1/3。在又长又平的坡上，这样滚动能省很多步。</translation>
    </message>
    <message>
        <source>Leaves are where the graph ends; `y` has `x` behind it.</source>
        <translation>叶子是计算图的尽头；`y` 后面还有 `x`。</translation>
    </message>
    <message>
        <source>Leaves, retain_grad and hooks</source>
        <translation>叶子、retain_grad 与钩子</translation>
    </message>
    <message>
        <source>Much momentum, small rate: the loss goes down, up, and down again, each time less, while `x` swings around the minimum.</source>
        <translation>动量大，学习率小：损失下降、上升、再下降，幅度一次比一次小，而 `x` 在最小值附近来回摆动。</translation>
    </message>
    <message>
        <source>Multiply each of 0, 1, 2, 3 by 4.</source>
        <translation>把 0、1、2、3 分别乘以 4。</translation>
    </message>
    <message>
        <source>Near 1, the floating-point numbers are 1e-16 apart or more. Is there one at 1 + 1e-17?</source>
        <translation>在 1 附近，浮点数之间至少相距 1e-16。1 + 1e-17 那里有浮点数吗？</translation>
    </message>
    <message>
        <source>No number has been put there. PyTorch says so with a word.</source>
        <translation>那里还没有放进任何数。PyTorch 用一个词来表示这一点。</translation>
    </message>
    <message>
        <source>Nobody called `backward`.</source>
        <translation>没有人调用过 `backward`。</translation>
    </message>
    <message>
        <source>Nothing is recorded here, so there is no way back.</source>
        <translation>这里什么都不记录，所以没有路传回去。</translation>
    </message>
    <message>
        <source>Now `d2`, which is 2·(x1+5)·x2, by both.</source>
        <translation>现在轮到 `d2`，即 2·(x1+5)·x2，对两个参数求导。</translation>
    </message>
    <message>
        <source>Now `x.grad` is the gradient of the sum alone. In a training loop, `optimizer.zero_grad()` clears the gradients before each pass.</source>
        <translation>现在 `x.grad` 只是求和的梯度了。在训练循环里，`optimizer.zero_grad()` 会在每次反向传播之前清除梯度。</translation>
    </message>
    <message>
        <source>Now `x` wants gradients, and there is a place for one: `x.grad`. Nothing has been computed yet.</source>
        <translation>现在 `x` 要求梯度了，也有了存放梯度的位置：`x.grad`。但还什么都没有计算。</translation>
    </message>
    <message>
        <source>Now autograd, with the same `f`. It takes no step and chooses nothing: each operation has a derivative of its own, and they are put together.</source>
        <translation>现在用自动求导，还是同一个 `f`。不用选步长：每种运算都有自己的导数，把它们组合起来就行。</translation>
    </message>
    <message>
        <source>Now change `2 *` to `3 *` in line 4. Say the new gradient first, then run the script and see.</source>
        <translation>现在把第 4 行的 `2 *` 改成 `3 *`。先说出新的梯度，再运行脚本看看。</translation>
    </message>
    <message>
        <source>Now change line 12 to `v = x.detach().clone()`. Does `x` stay as it was?</source>
        <translation>现在把第 12 行改成 `v = x.detach().clone()`。`x` 会保持不变吗？</translation>
    </message>
    <message>
        <source>Now change line 8 to `x.grad = None`. Is the end the same? And what is different at the moment in between?</source>
        <translation>现在把第 8 行改成 `x.grad = None`。最后的结果一样吗？中间那一刻有什么不同？</translation>
    </message>
    <message>
        <source>Now change the learning rate to 0.3: it jumps over the bottom and back. And what happens beyond 1/3?</source>
        <translation>现在把学习率改成 0.3：它会越过底部再跳回来。超过 1/3 又会怎样？</translation>
    </message>
    <message>
        <source>Now compute `y2` outside of `no_grad`. What becomes of the gradient, and of `x`?</source>
        <translation>现在在 `no_grad` 外面计算 `y2`。梯度和 `x` 会变成什么？</translation>
    </message>
    <message>
        <source>Now draw the derivative of the sine without writing a cosine: take `torch.sin` of points from 0 to 6, sum up, go back, and compare `x.grad` with what you know.</source>
        <translation>现在不写余弦就画出正弦的导数：对 0 到 6 之间的点取 `torch.sin`，求和，反向传播，再把 `x.grad` 与你知道的比较。</translation>
    </message>
    <message>
        <source>Now each parameter moves against its own gradient, by the learning rate 0.01 times it.</source>
        <translation>现在每个参数都沿自己梯度的反方向移动，移动量是学习率 0.01 乘以梯度。</translation>
    </message>
    <message>
        <source>Now give line 6 `retain_graph=True` as well. What becomes of `third`, and of `x.grad` at the end?</source>
        <translation>现在第 6 行也加上 `retain_graph=True`。`third` 和最后的 `x.grad` 会变成什么？</translation>
    </message>
    <message>
        <source>Now keep the graph in line 7, too, with `retain_graph=True`. What becomes of `refused`?</source>
        <translation>现在在第 7 行也用 `retain_graph=True` 保留计算图。`refused` 会变成什么？</translation>
    </message>
    <message>
        <source>Now leave out `optimizer.zero_grad()`. The script runs without any error: watch the plots and the hint.</source>
        <translation>现在去掉 `optimizer.zero_grad()`。脚本照样运行，没有任何错误：看看曲线和提示。</translation>
    </message>
    <message>
        <source>Now let `a` be −3. Which branch runs, and what becomes of the gradient? Then try a vector, with `d.sum().backward()`.</source>
        <translation>现在让 `a` 为 −3。会执行哪个分支，梯度会变成什么？然后试试向量，用 `d.sum().backward()`。</translation>
    </message>
    <message>
        <source>Now let `y` be x1³·x2. Which of the four is `None` now, and what has become of `d11`?</source>
        <translation>现在让 `y` 为 x1³·x2。四个里面现在哪个是 `None`，`d11` 变成了什么？</translation>
    </message>
    <message>
        <source>Now let the hook keep gradients within bounds: return `gradient.clamp(max=1.0)`. What will `x.grad` be at the end?</source>
        <translation>现在让钩子限制梯度：返回 `gradient.clamp(max=1.0)`。最后 `x.grad` 会是多少？</translation>
    </message>
    <message>
        <source>Now let x start at 2, and work out the three shares by hand before you open the first iteration.</source>
        <translation>现在让 x 从 2 开始，在打开第一次迭代之前先手算出三份。</translation>
    </message>
    <message>
        <source>Now let x1 start at −5. One of the two gradients is 0 then: which one, and why?</source>
        <translation>现在让 x1 从 −5 开始。这时两个梯度中有一个是 0：是哪一个，为什么？</translation>
    </message>
    <message>
        <source>Now set the momentum to 0.9, and then to 0. Which one comes to rest first, and which one swings longest?</source>
        <translation>现在把动量设为 0.9，然后设为 0。哪个先停下来，哪个摆动最久？</translation>
    </message>
    <message>
        <source>Now take line 4 out and run: read what `backward` complains about. Then mend it in another way, with `requires_grad=True` inside `torch.tensor`.</source>
        <translation>现在去掉第 4 行再运行，读一读 `backward` 抱怨了什么。然后换一种办法修好它：在 `torch.tensor` 里写 `requires_grad=True`。</translation>
    </message>
    <message>
        <source>Now the four numbers of `y` count 1, ½, 0 and 10 times.</source>
        <translation>现在 `y` 的四个数分别按 1、½、0 和 10 倍计算。</translation>
    </message>
    <message>
        <source>Now try a function that is no parabola, such as x³: which of the steps comes closest, and why not the smallest?</source>
        <translation>现在试一个不是抛物线的函数，比如 x³：哪个步长最接近？为什么不是最小的那个？</translation>
    </message>
    <message>
        <source>Now we are inside the pass. It begins at `y` with a 1, since `y` changes as `y` does. The first node belongs to `2 *`: it multiplies what comes in by 2.</source>
        <translation>现在我们在反向传播的内部。它从 `y` 出发，带着一个 1，因为 `y` 对自身的变化率就是 1。第一个节点属于 `2 *`：它把传进来的数乘以 2。</translation>
    </message>
    <message>
        <source>Now write `n` with decimal points, `[1.0, 2.0, 3.0]`, and see that PyTorch takes it.</source>
        <translation>现在把 `n` 写成带小数点的 `[1.0, 2.0, 3.0]`，看看 PyTorch 接受它。</translation>
    </message>
    <message>
        <source>NumPy, means and whole numbers</source>
        <translation>NumPy、平均值与整数</translation>
    </message>
    <message>
        <source>Numbers from NumPy have gradients too, if they are floating-point ones.</source>
        <translation>来自 NumPy 的数也可以有梯度，只要是浮点数。</translation>
    </message>
    <message>
        <source>Numeric against autograd</source>
        <translation>数值求导与自动求导</translation>
    </message>
    <message>
        <source>Once more through the same graph. This time nobody asks for it to be kept.</source>
        <translation>再走一遍同一个计算图。这一次没有要求保留。</translation>
    </message>
    <message>
        <source>One node `MulBackward0` for each doubling that really happened. What was not run has left no trace.</source>
        <translation>真正发生的每次加倍对应一个节点 `MulBackward0`。没有运行的不留痕迹。</translation>
    </message>
    <message>
        <source>One summand has a history, the other has none.</source>
        <translation>一个加数有来历，另一个没有。</translation>
    </message>
    <message>
        <source>Only `u` was cut off. `y` still knows where it came from, and going back through it works as ever.</source>
        <translation>切断的只是 `u`。`y` 仍然知道自己从哪里来，从它反向传播照样可以。</translation>
    </message>
    <message>
        <source>Only leaves keep gradients, unless you ask; and a hook may look at one on its way, or change it.</source>
        <translation>只有叶子保留梯度，除非你要求；钩子可以在途中查看或修改梯度。</translation>
    </message>
    <message>
        <source>Only x² has left a trace.</source>
        <translation>只有 x² 留下了痕迹。</translation>
    </message>
    <message>
        <source>Partial derivatives</source>
        <translation>偏导数</translation>
    </message>
    <message>
        <source>Put 1 into 6x + 2. For a parabola a wide step does no harm.</source>
        <translation>把 1 代入 6x + 2。对抛物线来说，步长大也没关系。</translation>
    </message>
    <message>
        <source>Put 2 in.</source>
        <translation>把 2 代进去。</translation>
    </message>
    <message>
        <source>PyTorch did not see that change, as it came from outside. To be safe write `torch.tensor(a)`, which copies.</source>
        <translation>PyTorch 没有看到这次改变，因为它来自外部。为安全起见，写 `torch.tensor(a)`，它会复制。</translation>
    </message>
    <message>
        <source>PyTorch refuses with an error</source>
        <translation>PyTorch 报错拒绝</translation>
    </message>
    <message>
        <source>PyTorch says it in its own words. The way out that is nearly always right is in the next line: compute `y` anew, which makes a new graph.</source>
        <translation>PyTorch 用自己的话说明了。下一行是几乎总是正确的办法：重新计算 `y`，这样就有了新的计算图。</translation>
    </message>
    <message>
        <source>Right, 2·x. The gradient had been cleared before.</source>
        <translation>对，是 2·x。之前已经清零了。</translation>
    </message>
    <message>
        <source>Right, the same as `d12`: the order of the two does not matter.</source>
        <translation>对，和 `d12` 一样：两次求导的先后无所谓。</translation>
    </message>
    <message>
        <source>Right. A gradient asks for a tiny change, and whole numbers have none.</source>
        <translation>对。梯度问的是微小的变化，而整数没有微小的变化。</translation>
    </message>
    <message>
        <source>Right. Gradients in between are used and let go, to save memory.</source>
        <translation>对。中间的梯度用完就放掉，以节省内存。</translation>
    </message>
    <message>
        <source>Right. It moves further than x1, since its gradient is larger.</source>
        <translation>对。它比 x1 走得更远，因为它的梯度更大。</translation>
    </message>
    <message>
        <source>Right. The error even names the way out, `retain_graph=True`.</source>
        <translation>对。错误信息甚至给出了办法：`retain_graph=True`。</translation>
    </message>
    <message>
        <source>Right. There is no path to x1, and `allow_unused=True` lets PyTorch say `None` rather than raise an error.</source>
        <translation>对。没有通向 x1 的路，而 `allow_unused=True` 让 PyTorch 回答 `None`，而不是报错。</translation>
    </message>
    <message>
        <source>Right. `grad` stores nothing, so nothing can add up either.</source>
        <translation>对。`grad` 什么也不存，所以也不会累加。</translation>
    </message>
    <message>
        <source>Right: 2 to the power of the number of doublings.</source>
        <translation>对：2 的（加倍次数）次方。</translation>
    </message>
    <message>
        <source>Right: 2 − 1.4.</source>
        <translation>对：2 − 1.4。</translation>
    </message>
    <message>
        <source>Right: 3 for `z` by `y`, times 4 for `y` by `x`. That is the chain rule.</source>
        <translation>对：`z` 对 `y` 的 3，乘以 `y` 对 `x` 的 4。这就是链式法则。</translation>
    </message>
    <message>
        <source>Right: 7 from before and 5.6 from now.</source>
        <translation>对：之前的 7 加上现在的 5.6。</translation>
    </message>
    <message>
        <source>Right: `None`. There is nothing, and nothing is not 0.</source>
        <translation>对：是 `None`。那里什么也没有，而“没有”并不等于 0。</translation>
    </message>
    <message>
        <source>Right: `u` has the numbers of `y`, and no history.</source>
        <translation>对：`u` 有 `y` 的数，但没有来历。</translation>
    </message>
    <message>
        <source>Right: a graph can be gone through once, unless it is retained.</source>
        <translation>对：计算图只能走一遍，除非要求保留。</translation>
    </message>
    <message>
        <source>Right: it has a `grad_fn`, so it grows on a branch.</source>
        <translation>对：它有 `grad_fn`，所以长在枝上。</translation>
    </message>
    <message>
        <source>Right: it takes the gradient away altogether, which saves memory. The next `backward` brings a new one.</source>
        <translation>对：它把梯度整个拿走，这样省内存。下一次 `backward` 会带来新的。</translation>
    </message>
    <message>
        <source>Right: ones do exactly what the sum does.</source>
        <translation>对：全 1 与求和的效果完全相同。</translation>
    </message>
    <message>
        <source>Right: only the part through `y1` comes back.</source>
        <translation>对：只有经过 `y1` 的部分传回来。</translation>
    </message>
    <message>
        <source>Right: the bracket grows just as x1 does, so all of the 9 arrives.</source>
        <translation>对：括号与 x1 增长得一样快，所以 9 原样到达。</translation>
    </message>
    <message>
        <source>Right: the old velocity is still stronger than the new gradient.</source>
        <translation>对：旧的速度仍比新的梯度强。</translation>
    </message>
    <message>
        <source>Right: the same gradient came in again, and it was added.</source>
        <translation>对：同样的梯度又来了一次，并且加了上去。</translation>
    </message>
    <message>
        <source>Right: to autograd it is a plain number.</source>
        <translation>对：对自动求导来说它只是普通的数。</translation>
    </message>
    <message>
        <source>Right: what comes along several paths is added up.</source>
        <translation>对：沿多条路到来的要加在一起。</translation>
    </message>
    <message>
        <source>SGD with momentum</source>
        <translation>带动量的 SGD</translation>
    </message>
    <message>
        <source>Second derivatives</source>
        <translation>二阶导数</translation>
    </message>
    <message>
        <source>Several parameters: one `backward` finds how the loss changes with each of them.</source>
        <translation>有多个参数时，一次 `backward` 就求出损失随每个参数怎样变化。</translation>
    </message>
    <message>
        <source>Smaller must be better? What will `tiny` be, with a step of 1e-17?</source>
        <translation>步长越小就越好吗？步长为 1e-17 时 `tiny` 会是多少？</translation>
    </message>
    <message>
        <source>So the rule is: a pass frees what its graph has saved. Only who needs that again is refused.</source>
        <translation>所以规则是：一次传播会释放计算图保存的东西。只有再次需要它们的才会被拒绝。</translation>
    </message>
    <message>
        <source>Solve 6x + 2 = 0; a fraction may be typed.</source>
        <translation>解 6x + 2 = 0；可以输入分数。</translation>
    </message>
    <message>
        <source>Sometimes that is wanted, as for one gradient from several batches. Mostly it is a mistake that raises no error. So clear the gradient first.</source>
        <translation>有时这正是想要的，比如用几个批次凑成一个梯度。但多数时候这是个不会报错的错误。所以要先清零。</translation>
    </message>
    <message>
        <source>Square the four numbers, add them up, and double the sum.</source>
        <translation>把四个数分别平方，加起来，再乘以 2。</translation>
    </message>
    <message>
        <source>Take 0, 2, 4, 6 and multiply place by place by 1, ½, 0, 10.</source>
        <translation>取 0、2、4、6，逐个位置乘以 1、½、0、10。</translation>
    </message>
    <message>
        <source>Take a pencil first: x goes into the square, the sine and 1/x; the square goes into ln; ln and sine are multiplied; and all is added up. Then compare your drawing with the graph.</source>
        <translation>先拿起笔：x 进入平方、正弦和 1/x；平方进入 ln；ln 与正弦相乘；最后全部相加。然后把你的图与这里的图比较。</translation>
    </message>
    <message>
        <source>Taken by itself, what is the gradient of `x.sum()`?</source>
        <translation>单独来看，`x.sum()` 的梯度是什么？</translation>
    </message>
    <message>
        <source>That was gradient descent, in four lines. Everything else, momentum and Adam included, only changes the line that moves.</source>
        <translation>这就是梯度下降，只有四行。其他一切方法，包括动量和 Adam，改变的只是移动的那一行。</translation>
    </message>
    <message>
        <source>The 3 that comes in here is the gradient of `y`. This node turns it into that of `x`.</source>
        <translation>传到这里的 3 就是 `y` 的梯度。这个节点把它变成 `x` 的梯度。</translation>
    </message>
    <message>
        <source>The comparison gives `True` in every place. What you found with a pencil, PyTorch found by walking back through its own graph.</source>
        <translation>比较的结果处处都是 `True`。你用笔算出来的，PyTorch 沿着自己的计算图往回走也找到了。</translation>
    </message>
    <message>
        <source>The derivative is 2·x, and the saved `x` is gone.</source>
        <translation>导数是 2·x，而保存的 `x` 已经没有了。</translation>
    </message>
    <message>
        <source>The derivative of 2·x² is 4·x, for each of the four numbers. What will `x.grad` be after `backward`?</source>
        <translation>2·x² 的导数是 4·x，对四个数各算一次。`backward` 之后 `x.grad` 会是什么？</translation>
    </message>
    <message>
        <source>The derivative of 3·y by y.</source>
        <translation>3·y 对 y 的导数。</translation>
    </message>
    <message>
        <source>The derivative of x² at 3.</source>
        <translation>x² 在 3 处的导数。</translation>
    </message>
    <message>
        <source>The error says which kinds of numbers can require gradients. Now back to the array, which is about to change.</source>
        <translation>错误信息说明了哪些类型的数可以要求梯度。现在回到数组，它马上要变了。</translation>
    </message>
    <message>
        <source>The first `backward` has left 4·x in `x.grad`. Now another function of the same `x` comes along: its plain sum.</source>
        <translation>第一次 `backward` 在 `x.grad` 里留下了 4·x。现在来了同一个 `x` 的另一个函数：简单的求和。</translation>
    </message>
    <message>
        <source>The gradient at 2 is 14, the learning rate 0.1. Where will x be next?</source>
        <translation>在 2 处梯度是 14，学习率 0.1。x 接下来会在哪里？</translation>
    </message>
    <message>
        <source>The gradient is in `d1` now.</source>
        <translation>梯度现在在 `d1` 里。</translation>
    </message>
    <message>
        <source>The gradient was cleared, and the second turn begins further down.</source>
        <translation>梯度已清零，第二圈从更低处开始。</translation>
    </message>
    <message>
        <source>The gradient, 6x + 2, is 14: steeply uphill to the right. So go left, by 0.1 times 14. `x.data` has no history: the move is not recorded.</source>
        <translation>梯度 6x + 2 等于 14：往右是陡坡。所以往左走 0.1 乘以 14。`x.data` 没有来历：这次移动不会被记录。</translation>
    </message>
    <message>
        <source>The graph holds what really ran, so loops and branches need no rule of their own.</source>
        <translation>计算图只记录真正运行过的运算，所以循环和分支不需要专门的规则。</translation>
    </message>
    <message>
        <source>The last node is called `AccumulateGrad`. It puts the result into `x.grad`. `x` stands in the dot product twice, so two shares of 2·x have arrived, and they were added.</source>
        <translation>最后一个节点叫 `AccumulateGrad`，它把结果放进 `x.grad`。`x` 在点积里出现了两次，所以有两份 2·x 传到这里，并且加在了一起。</translation>
    </message>
    <message>
        <source>The learning rate is as it was, and yet the steps get shorter: the slope gets smaller near the bottom.</source>
        <translation>学习率没有变，步子却越来越短：越接近底部，坡度越小。</translation>
    </message>
    <message>
        <source>The long way: a product sends to each factor the other one. Toward the sine goes ln(x²), which is 0 here; toward ln goes sin 1, which is 0.841.</source>
        <translation>长的那条路：乘法把另一个因子传给每个因子。传给正弦的是 ln(x²)，在这里是 0；传给 ln 的是 sin 1，即 0.841。</translation>
    </message>
    <message>
        <source>The loop is at its head for the third time. PyTorch knows of no loop: it writes down each doubling as it happens, and the chain behind `b` grows.</source>
        <translation>循环第三次回到开头。PyTorch 并不知道有循环：它逐次记下发生的加倍，`b` 身后的链条越来越长。</translation>
    </message>
    <message>
        <source>The next line checks it: a constant times `a`, divided by `a`, must be the gradient.</source>
        <translation>下一行来验证：常数乘以 `a` 再除以 `a`，应当就是梯度。</translation>
    </message>
    <message>
        <source>The next line is `x.grad.zero_()`. What does `x.grad` hold then?</source>
        <translation>下一行是 `x.grad.zero_()`。之后 `x.grad` 里是什么？</translation>
    </message>
    <message>
        <source>The next line takes 2 times the dot product of `x` with itself. What will `y` be?</source>
        <translation>下一行计算 `x` 与自身的点积再乘以 2。`y` 会是多少？</translation>
    </message>
    <message>
        <source>The node says it with its name: `AccumulateGrad` takes what is there and adds what comes in. It does so for every leaf in every pass.</source>
        <translation>节点的名字已经说明了：`AccumulateGrad` 取出已有的，再加上传进来的。每次反向传播，对每个叶子都是如此。</translation>
    </message>
    <message>
        <source>The optimiser was given the list of what it may move: `[x]`. From now on three calls do what was written by hand before.</source>
        <translation>优化器拿到了它可以移动的东西的列表：`[x]`。从现在起，三次调用代替之前手写的代码。</translation>
    </message>
    <message>
        <source>The pass began at `y`, but only leaves keep what arrives.</source>
        <translation>反向传播从 `y` 开始，但只有叶子会保留到达的梯度。</translation>
    </message>
    <message>
        <source>The product has a factor 0. What is 1/x?</source>
        <translation>乘积里有一个因子是 0。1/x 是多少？</translation>
    </message>
    <message>
        <source>The product is differentiated first. Toward each factor goes the other one: 9 toward the bracket, 7 toward the square.</source>
        <translation>先对乘积求导。传给每个因子的是另一个因子：传给括号的是 9，传给平方的是 7。</translation>
    </message>
    <message>
        <source>The refused pass has changed nothing: `x.grad` is what it was. Now to a graph that saves nothing. The derivative of `x + 1` is 1, whatever `x` is.</source>
        <translation>被拒绝的传播什么也没有改变：`x.grad` 还是原来的值。现在来看一个什么也不保存的计算图：不管 `x` 是多少，`x + 1` 的导数都是 1。</translation>
    </message>
    <message>
        <source>The same parabola, and SGD with momentum 0.5. It remembers a velocity v, which PyTorch calls `momentum_buffer`. The first v is the gradient itself.</source>
        <translation>还是那条抛物线，用动量为 0.5 的 SGD。它记住一个速度 v，PyTorch 称之为 `momentum_buffer`。第一个 v 就是梯度本身。</translation>
    </message>
    <message>
        <source>The second `step` from inside: the velocity keeps nine tenths of itself and takes the new gradient on top.</source>
        <translation>第二次 `step` 的内部：速度保留自己的十分之九，再加上新的梯度。</translation>
    </message>
    <message>
        <source>The second call did not ask for the graph to be kept. To save memory, PyTorch has let go of the values that it had saved for it.</source>
        <translation>第二次调用没有要求保留计算图。为节省内存，PyTorch 已经放掉了为它保存的值。</translation>
    </message>
    <message>
        <source>The short way: the derivative of 1/x is −1/x². At 1 that is −1, the first share of the gradient of x.</source>
        <translation>短的那条路：1/x 的导数是 −1/x²。在 1 处是 −1，这是 x 的梯度的第一份。</translation>
    </message>
    <message>
        <source>The square multiplies its 7 by 2·x2, and sends that on to x2.</source>
        <translation>平方把传来的 7 乘以 2·x2，再传给 x2。</translation>
    </message>
    <message>
        <source>The sum is 0² + 1² + 2² + 3². Differentiate it by each number.</source>
        <translation>这个和是 0² + 1² + 2² + 3²。对每个数分别求导。</translation>
    </message>
    <message>
        <source>The training loop</source>
        <translation>训练循环</translation>
    </message>
    <message>
        <source>The underscore says that the tensor stays and its numbers are overwritten.</source>
        <translation>下划线表示张量保留，而里面的数被改写。</translation>
    </message>
    <message>
        <source>The value of x2², which is the gradient of x1, was let go.</source>
        <translation>x2² 的值就是 x1 的梯度，而它已经被放掉了。</translation>
    </message>
    <message>
        <source>There is a way back from `y3` to `x`, by `y1`.</source>
        <translation>从 `y3` 经过 `y1` 有路回到 `x`。</translation>
    </message>
    <message>
        <source>There is no way back through `u`, so it cannot ask for a gradient.</source>
        <translation>没有路可以从 `u` 传回去，所以它不能要求梯度。</translation>
    </message>
    <message>
        <source>There it is, in the shape of `x`. Tensors made by hand, such as `x`, are leaves, and leaves keep their gradients. `y` is no leaf: it was computed.</source>
        <translation>它来了，形状与 `x` 相同。像 `x` 这样直接创建的张量是叶子，叶子会保留自己的梯度。`y` 不是叶子：它是算出来的。</translation>
    </message>
    <message>
        <source>These numbers have no decimal point: they are whole numbers, int64.</source>
        <translation>这些数没有小数点：它们是整数，int64。</translation>
    </message>
    <message>
        <source>They are equal. Whatever path your Python takes, PyTorch differentiates the path that was taken.</source>
        <translation>两者相等。不管你的 Python 走哪条路，PyTorch 求的都是走过的那条路的导数。</translation>
    </message>
    <message>
        <source>This first pass is told to keep the graph: `retain_graph=True`. It keeps the value of `x` that the square needs for its derivative.</source>
        <translation>第一次传播要求保留计算图：`retain_graph=True`。它会保留平方求导所需要的 `x` 的值。</translation>
    </message>
    <message>
        <source>This is the graph of a gradient, made by the pass before. It is the price of `create_graph`: a second graph beside that of `y`, kept in memory.</source>
        <translation>这是梯度的计算图，由前一次传播建立。这就是 `create_graph` 的代价：除了 `y` 的计算图，内存里还要保留第二个计算图。</translation>
    </message>
    <message>
        <source>This is what `no_grad` is mostly used for. Outside of it PyTorch refuses to change such a leaf in place: a change that is recorded would make it a leaf no more.</source>
        <translation>这是 `no_grad` 最常见的用途。在它外面，PyTorch 拒绝就地修改这样的叶子：被记录的修改会让它不再是叶子。</translation>
    </message>
    <message>
        <source>Three calls in every training script: `zero_grad`, `backward`, `step`.</source>
        <translation>每个训练脚本里都有三次调用：`zero_grad`、`backward`、`step`。</translation>
    </message>
    <message>
        <source>Through ln and the square the 0.841 has become twice as much, since ln(x²) grows with 2/x. Three shares of the gradient are known now: −1, 0 and 1.683.</source>
        <translation>经过 ln 和平方，0.841 变成了两倍，因为 ln(x²) 的增长率是 2/x。现在梯度的三份都知道了：−1、0 和 1.683。</translation>
    </message>
    <message>
        <source>True</source>
        <translation>True（是）</translation>
    </message>
    <message>
        <source>Twenty iterations on, x2 has come down to where the value is small, and x1 hardly moves any more: its gradient is x2², and that has become small.</source>
        <translation>二十次迭代之后，x2 已经降到函数值很小的地方，而 x1 几乎不动了：它的梯度是 x2²，已经变得很小。</translation>
    </message>
    <message>
        <source>Two hundred turns later `x` is near −1/3, as it was by hand.</source>
        <translation>两百圈之后 `x` 接近 −1/3，与手写的一样。</translation>
    </message>
    <message>
        <source>Two parameters, x1 = 2 and x2 = 3. A partial derivative asks: how does the value change if only this one moves and the other holds still?</source>
        <translation>有两个参数：x1 = 2，x2 = 3。偏导数问的是：只移动这一个、另一个不动时，函数值怎样变化？</translation>
    </message>
    <message>
        <source>Very good: 2·x, weighted place by place.</source>
        <translation>很好：2·x，逐个位置加权。</translation>
    </message>
    <message>
        <source>Well done: four times `x`, one number for each of its elements.</source>
        <translation>做得好：是 `x` 的四倍，每个元素对应一个数。</translation>
    </message>
    <message>
        <source>What about the second time?</source>
        <translation>第二次会怎样？</translation>
    </message>
    <message>
        <source>What does PyTorch say to whole numbers that require gradients?</source>
        <translation>对要求梯度的整数，PyTorch 怎么说？</translation>
    </message>
    <message>
        <source>What does `optimizer.zero_grad()` leave in `x.grad`?</source>
        <translation>`optimizer.zero_grad()` 之后 `x.grad` 里是什么？</translation>
    </message>
    <message>
        <source>What does `x.grad` hold before any `backward`?</source>
        <translation>在任何 `backward` 之前，`x.grad` 里是什么？</translation>
    </message>
    <message>
        <source>What does `y` itself keep in `y.grad`?</source>
        <translation>`y` 自己的 `y.grad` 里保留了什么？</translation>
    </message>
    <message>
        <source>What is (x1+5)·x2² at the start?</source>
        <translation>起点处 (x1+5)·x2² 等于多少？</translation>
    </message>
    <message>
        <source>What is `x` at the end, to three decimals?</source>
        <translation>最后 `x` 是多少？保留三位小数。</translation>
    </message>
    <message>
        <source>What is the derivative of `d` by `a`?</source>
        <translation>`d` 对 `a` 的导数是多少？</translation>
    </message>
    <message>
        <source>What is there stays, and the new gradient is added to it.</source>
        <translation>原来的还在，新的梯度加在它上面。</translation>
    </message>
    <message>
        <source>What will `d1.requires_grad` be?</source>
        <translation>`d1.requires_grad` 会是什么？</translation>
    </message>
    <message>
        <source>What will `d1` be? `y` is (x1+5)·x2².</source>
        <translation>`d1` 会是多少？`y` 是 (x1+5)·x2²。</translation>
    </message>
    <message>
        <source>What will `d22` be?</source>
        <translation>`d22` 会是多少？</translation>
    </message>
    <message>
        <source>What will `d2` be?</source>
        <translation>`d2` 会是多少？</translation>
    </message>
    <message>
        <source>What will `u.requires_grad` be?</source>
        <translation>`u.requires_grad` 会是什么？</translation>
    </message>
    <message>
        <source>What will `wide` be, at 1 with a step of 0.1?</source>
        <translation>在 1 处，步长 0.1，`wide` 会是多少？</translation>
    </message>
    <message>
        <source>What will `x.grad` be after `y.sum().backward()`?</source>
        <translation>`y.sum().backward()` 之后 `x.grad` 会是什么？</translation>
    </message>
    <message>
        <source>What will `x.grad` be after `z.sum().backward()`?</source>
        <translation>`z.sum().backward()` 之后 `x.grad` 会是什么？</translation>
    </message>
    <message>
        <source>What will `x.grad` be after this second `backward`?</source>
        <translation>第二次 `backward` 之后，`x.grad` 会是什么？</translation>
    </message>
    <message>
        <source>What will `x.grad` be this time?</source>
        <translation>这一次 `x.grad` 会是什么？</translation>
    </message>
    <message>
        <source>What will `x.grad` be?</source>
        <translation>`x.grad` 会是什么？</translation>
    </message>
    <message>
        <source>What will `x[0]` be after `a[0] = 10.0`?</source>
        <translation>执行 `a[0] = 10.0` 之后，`x[0]` 会是多少？</translation>
    </message>
    <message>
        <source>What will `y.is_leaf` be?</source>
        <translation>`y.is_leaf` 会是什么？</translation>
    </message>
    <message>
        <source>What will `y3.requires_grad` be?</source>
        <translation>`y3.requires_grad` 会是什么？</translation>
    </message>
    <message>
        <source>What will `z` be? It is 3x² + 2x − 1.</source>
        <translation>`z` 会是多少？它是 3x² + 2x − 1。</translation>
    </message>
    <message>
        <source>What will come of this third call?</source>
        <translation>第三次调用会怎样？</translation>
    </message>
    <message>
        <source>What will the gradient be this time?</source>
        <translation>这一次梯度会是多少？</translation>
    </message>
    <message>
        <source>What will the gradient of x be?</source>
        <translation>x 的梯度会是多少？</translation>
    </message>
    <message>
        <source>What will the gradient of x2 be?</source>
        <translation>x2 的梯度会是多少？</translation>
    </message>
    <message>
        <source>What will the whole be?</source>
        <translation>整个式子会是多少？</translation>
    </message>
    <message>
        <source>What will v be after this update?</source>
        <translation>这次更新之后 v 会是多少？</translation>
    </message>
    <message>
        <source>What would the pass need that is no longer there?</source>
        <translation>这次传播所需要的东西，有哪样已经不在了吗？</translation>
    </message>
    <message>
        <source>What you gave is a vector, and it was multiplied by the matrix of all derivatives, which was never written down. That is why `backward` stays cheap for long vectors.</source>
        <translation>你给出的是一个向量，它与全部导数组成的矩阵相乘，而那个矩阵从未真正写出来。所以对很长的向量，`backward` 依然很省。</translation>
    </message>
    <message>
        <source>Where 6x + 2 is 0; a fraction may be typed.</source>
        <translation>在 6x + 2 等于 0 的地方；可以输入分数。</translation>
    </message>
    <message>
        <source>Where are the numbers of `x` kept?</source>
        <translation>`x` 的数存放在哪里？</translation>
    </message>
    <message>
        <source>Where does x go?</source>
        <translation>x 往哪里走？</translation>
    </message>
    <message>
        <source>Where gradients are kept</source>
        <translation>梯度存放在哪里</translation>
    </message>
    <message>
        <source>Where will `x` be after the first `step`?</source>
        <translation>第一次 `step` 之后 `x` 会在哪里？</translation>
    </message>
    <message>
        <source>Where will `x` be then?</source>
        <translation>之后 `x` 会在哪里？</translation>
    </message>
    <message>
        <source>Where will `x` be?</source>
        <translation>`x` 会在哪里？</translation>
    </message>
    <message>
        <source>Where will x2 be in the next iteration?</source>
        <translation>下一次迭代时 x2 会在哪里？</translation>
    </message>
    <message>
        <source>Will this third pass run?</source>
        <translation>第三次传播能运行吗？</translation>
    </message>
    <message>
        <source>With `create_graph=True` a gradient has a history of its own and can be differentiated again.</source>
        <translation>有了 `create_graph=True`，梯度也有自己的来历，可以再次求导。</translation>
    </message>
    <message>
        <source>With a step of a millionth the last digits are a little wrong: two nearly equal numbers were subtracted, and of their digits only a few remain.</source>
        <translation>步长为百万分之一时，末尾几位有一点误差：两个几乎相等的数相减，有效数字只剩下几位。</translation>
    </message>
    <message>
        <source>With x2 fixed at 3 the function is 9·(x1+5).</source>
        <translation>x2 固定为 3 时，函数是 9·(x1+5)。</translation>
    </message>
    <message>
        <source>Within `with torch.no_grad():` nothing is recorded; behind it all is as before.</source>
        <translation>在 `with torch.no_grad():` 里什么都不记录；离开之后一切照旧。</translation>
    </message>
    <message>
        <source>Without the hook it was 12.</source>
        <translation>没有钩子时是 12。</translation>
    </message>
    <message>
        <source>Yes! There was nothing to let go, so there is nothing to miss.</source>
        <translation>对！没有什么可放掉，也就什么都不缺。</translation>
    </message>
    <message>
        <source>Yes, 2·x.</source>
        <translation>对，2·x。</translation>
    </message>
    <message>
        <source>Yes, 2·x: each number of `y` depends on one number of `x` only.</source>
        <translation>对，是 2·x：`y` 的每个数只依赖 `x` 的一个数。</translation>
    </message>
    <message>
        <source>Yes, and it is a leaf as before.</source>
        <translation>对，而且它仍然是叶子。</translation>
    </message>
    <message>
        <source>Yes, and with nothing left out.</source>
        <translation>对，而且没有任何近似。</translation>
    </message>
    <message>
        <source>Yes, minus one third.</source>
        <translation>对，负三分之一。</translation>
    </message>
    <message>
        <source>Yes. For a parabola the slope between two points is exact in the middle.</source>
        <translation>对。对抛物线来说，两点间的斜率在中点处是精确的。</translation>
    </message>
    <message>
        <source>Yes. It is smaller, so the step will be shorter.</source>
        <translation>对。它变小了，所以步子也会变短。</translation>
    </message>
    <message>
        <source>Yes. It was possible because the call before had kept the graph.</source>
        <translation>对。之所以可行，是因为前一次调用保留了计算图。</translation>
    </message>
    <message>
        <source>Yes: 0 times the sine, plus 1.</source>
        <translation>对：0 乘以正弦，再加 1。</translation>
    </message>
    <message>
        <source>Yes: 12 + 4 − 1.</source>
        <translation>对：12 + 4 − 1。</translation>
    </message>
    <message>
        <source>Yes: 2 − 0.14.</source>
        <translation>对：2 − 0.14。</translation>
    </message>
    <message>
        <source>Yes: 2·(0 + 1 + 4 + 9). One single number.</source>
        <translation>对：2·(0 + 1 + 4 + 9)。只是一个数。</translation>
    </message>
    <message>
        <source>Yes: 2·(x1+5).</source>
        <translation>对：2·(x1+5)。</translation>
    </message>
    <message>
        <source>Yes: 3 doubled until it was large enough.</source>
        <translation>对：3 不断加倍，直到足够大。</translation>
    </message>
    <message>
        <source>Yes: 7 times 9.</source>
        <translation>对：7 乘以 9。</translation>
    </message>
    <message>
        <source>Yes: 7·2·3.</source>
        <translation>对：7·2·3。</translation>
    </message>
    <message>
        <source>Yes: `u` itself. It is not 3·x², since nothing came back through `y`.</source>
        <translation>对：就是 `u` 本身。不是 3·x²，因为没有梯度从 `y` 传回来。</translation>
    </message>
    <message>
        <source>Yes: a fifth for each of the five.</source>
        <translation>对：五个元素各占五分之一。</translation>
    </message>
    <message>
        <source>Yes: four zeros. The tensor is still there, so it is not `None`.</source>
        <translation>对：四个零。那个张量还在，所以不是 `None`。</translation>
    </message>
    <message>
        <source>Yes: how fast `z` grows with `y`.</source>
        <translation>对：`z` 随 `y` 增长的速度。</translation>
    </message>
    <message>
        <source>Yes: it is a result like any other, with a way back.</source>
        <translation>对：它和其他结果一样，有路可以传回去。</translation>
    </message>
    <message>
        <source>Yes: one piece of memory, two names for it.</source>
        <translation>对：同一块内存，两个名字。</translation>
    </message>
    <message>
        <source>Yes: one that has a history is enough.</source>
        <translation>对：只要有一个有来历就够了。</translation>
    </message>
    <message>
        <source>Yes: ten times the gradient of before.</source>
        <translation>对：是之前梯度的十倍。</translation>
    </message>
    <message>
        <source>Yes: the first step is that of plain descent.</source>
        <translation>对：第一步与普通的梯度下降相同。</translation>
    </message>
    <message>
        <source>Yes: the sum grows by 1 with each of its four numbers.</source>
        <translation>对：四个数中任何一个增加 1，和就增加 1。</translation>
    </message>
    <message>
        <source>Yes: twice each number of `x`.</source>
        <translation>对：是 `x` 中每个数的两倍。</translation>
    </message>
    <message>
        <source>Yes: two names, one memory.</source>
        <translation>对：两个名字，同一块内存。</translation>
    </message>
    <message>
        <source>Yes: x2², which is 9.</source>
        <translation>对：x2²，即 9。</translation>
    </message>
    <message>
        <source>`AccumulateGrad` runs once for x, with the sum of all three. So a graph needs no more than one walk back, however often a name stands in the formula.</source>
        <translation>对 x 来说 `AccumulateGrad` 只运行一次，用的是三份之和。所以不管一个名字在公式里出现多少次，往回走一遍就够了。</translation>
    </message>
    <message>
        <source>`a` is 3. What will `d` be?</source>
        <translation>`a` 是 3。`d` 会是多少？</translation>
    </message>
    <message>
        <source>`backward` has put 14 into `x.grad`. `step` moves `x`; the learning rate is 0.01, and in the first step momentum has nothing to add.</source>
        <translation>`backward` 已把 14 放进 `x.grad`。`step` 会移动 `x`；学习率是 0.01，第一步动量还没有可加的。</translation>
    </message>
    <message>
        <source>`backward` starts at one number: sum the vector up, or say with `gradient=` how much each element counts.</source>
        <translation>`backward` 要从一个数开始：把向量加起来，或者用 `gradient=` 说明每个元素占多少。</translation>
    </message>
    <message>
        <source>`before` and `after` were read from the same place, `x.grad`, at two moments. Only `backward` came between them.</source>
        <translation>`before` 和 `after` 是在两个时刻从同一个位置 `x.grad` 读出来的。两者之间只隔着一次 `backward`。</translation>
    </message>
    <message>
        <source>`create_graph=True` asks PyTorch to write down how the gradients themselves are computed.</source>
        <translation>`create_graph=True` 要求 PyTorch 记下梯度本身是怎样算出来的。</translation>
    </message>
    <message>
        <source>`d1` is x2² and `d2` is 2·(x1+5)·x2, each with a `grad_fn`. The next line differentiates `d1` by both parameters.</source>
        <translation>`d1` 是 x2²，`d2` 是 2·(x1+5)·x2，都有 `grad_fn`。下一行对 `d1` 关于两个参数求导。</translation>
    </message>
    <message>
        <source>`detach` gives the same numbers without their history, in the same memory.</source>
        <translation>`detach` 给出同样的数，不带来历，却用着同一块内存。</translation>
    </message>
    <message>
        <source>`f` doubles its argument, goes on until it is at least 1000, and then asks for its sign. How often it loops depends on the number that comes in.</source>
        <translation>`f` 把参数加倍，直到至少为 1000，然后看它的符号。循环多少次取决于传进来的数。</translation>
    </message>
    <message>
        <source>`from_numpy` copies nothing.</source>
        <translation>`from_numpy` 不复制任何东西。</translation>
    </message>
    <message>
        <source>`from_numpy` makes a tensor out of an array. It is float64, as NumPy&apos;s numbers are, and both are one piece of memory.</source>
        <translation>`from_numpy` 把数组变成张量。它是 float64，与 NumPy 的数一样，而且两者是同一块内存。</translation>
    </message>
    <message>
        <source>`out` is the mean of five numbers: their sum divided by 5.</source>
        <translation>`out` 是五个数的平均值：它们的和除以 5。</translation>
    </message>
    <message>
        <source>`s.backward()` has run once, without `retain_graph`.</source>
        <translation>`s.backward()` 已经运行过一次，没有用 `retain_graph`。</translation>
    </message>
    <message>
        <source>`torch.autograd.grad(y, x1)` asks for one gradient by name and gives it back, in a tuple; so there is a comma behind `d1`.</source>
        <translation>`torch.autograd.grad(y, x1)` 点名要一个梯度，并以元组的形式返回；所以 `d1` 后面有个逗号。</translation>
    </message>
    <message>
        <source>`torch.autograd.grad` hands gradients over instead of storing them, and uses the graph up.</source>
        <translation>`torch.autograd.grad` 直接交出梯度而不存起来，并且会用掉计算图。</translation>
    </message>
    <message>
        <source>`v` is `x` without its history. Look at the table: `v` and `x` are one piece of memory. `detach` copies nothing.</source>
        <translation>`v` 是没有来历的 `x`。看看表格：`v` 和 `x` 是同一块内存。`detach` 不复制任何东西。</translation>
    </message>
    <message>
        <source>`with` opens a context: what stands indented below runs in it, and at its end all is put back, even after an error. In this one PyTorch records nothing.</source>
        <translation>`with` 打开一个上下文：下面缩进的代码在其中运行，结束时一切恢复原状，即使出了错也一样。在这个上下文里 PyTorch 不记录。</translation>
    </message>
    <message>
        <source>`x.grad` still holds the gradient of the turn before. `step` has used it and left it there.</source>
        <translation>`x.grad` 里还是上一圈的梯度。`step` 用过它，但把它留在了那里。</translation>
    </message>
    <message>
        <source>`x.grad` still holds the old gradient. PyTorch never clears it by itself: perhaps you want both.</source>
        <translation>`x.grad` 里还是旧的梯度。PyTorch 从不自动清零：也许你两个都想要。</translation>
    </message>
    <message>
        <source>`x.grad` was cleared, and `y` is x².</source>
        <translation>`x.grad` 已清零，而 `y` 是 x²。</translation>
    </message>
    <message>
        <source>`x` is a vector: 0, 1, 2, 3. With `requires_grad=True` PyTorch remembers what is computed from it, so that it can find gradients later. Mind the point in `4.0`: only floating-point numbers have gradients.</source>
        <translation>`x` 是一个向量：0、1、2、3。有了 `requires_grad=True`，PyTorch 会记住由它算出的一切，以便之后求梯度。注意 `4.0` 里的小数点：只有浮点数才有梯度。</translation>
    </message>
    <message>
        <source>`x` moves by 0.1 times v, not times the gradient, and so passes the minimum at −1/3.</source>
        <translation>`x` 移动的是 0.1 乘以 v，而不是乘以梯度，于是越过了 −1/3 处的最小值。</translation>
    </message>
    <message>
        <source>`x` was made by you: a leaf. `y` and `z` will be computed from it.</source>
        <translation>`x` 是你创建的：它是叶子。`y` 和 `z` 将由它算出。</translation>
    </message>
    <message>
        <source>`y1` was computed outside and has a `grad_fn`.</source>
        <translation>`y1` 是在外面算的，有 `grad_fn`。</translation>
    </message>
    <message>
        <source>`y3` is x² + x³ as a number, and at 1 its derivative on paper is 5.</source>
        <translation>`y3` 的数值是 x² + x³，在 1 处，纸上的导数是 5。</translation>
    </message>
    <message>
        <source>`y` has a history: it came from `x`. Sometimes a value is wanted as a plain number, with no way back through it. That is what `detach` is for.</source>
        <translation>`y` 有来历：它来自 `x`。有时我们只想把某个值当作普通的数，不让梯度从它那里传回去。`detach` 就是做这个的。</translation>
    </message>
    <message>
        <source>`y` has four numbers. `y.backward()` alone would be refused: which of the four is to be differentiated? The usual answer is all of them, added up.</source>
        <translation>`y` 有四个数。只写 `y.backward()` 会被拒绝：要对四个数中的哪一个求导？通常的回答是：全部加起来。</translation>
    </message>
    <message>
        <source>`y` is 1 + 4 + 9, and PyTorch has kept how it came about. Computing forward fills no gradient: `x.grad` is as empty as before.</source>
        <translation>`y` 是 1 + 4 + 9，PyTorch 保留了它的来历。前向计算不会填入任何梯度：`x.grad` 和之前一样是空的。</translation>
    </message>
    <message>
        <source>`y` is one number, and it knows how it was made: its `grad_fn` names the last operation, and behind that stand the ones before. `x.grad` is still empty.</source>
        <translation>`y` 是一个数，而且知道自己是怎么来的：它的 `grad_fn` 给出最后一步运算，后面还连着之前的运算。`x.grad` 现在还是空的。</translation>
    </message>
    <message>
        <source>`z` is 3·y. What will `y.grad` be after `backward`?</source>
        <translation>`z` 是 3·y。`backward` 之后 `y.grad` 会是多少？</translation>
    </message>
    <message>
        <source>`z` is `u * x`. For the pass, `u` is a constant: it happens to hold 0, 1, 4, 9.</source>
        <translation>`z` 是 `u * x`。对反向传播来说 `u` 是常数：它恰好是 0、1、4、9。</translation>
    </message>
    <message>
        <source>autograd.grad and retain_graph</source>
        <translation>autograd.grad 与 retain_graph</translation>
    </message>
    <message>
        <source>back to the right, as plain descent would: −0.464</source>
        <translation>回到右边，像普通梯度下降那样：−0.464</translation>
    </message>
    <message>
        <source>further to the left, as the velocity says: −1.094</source>
        <translation>继续往左，听速度的：−1.094</translation>
    </message>
    <message>
        <source>it gives 9 again</source>
        <translation>又得到 9</translation>
    </message>
    <message>
        <source>it is refused: `x.grad` stays at 13</source>
        <translation>被拒绝：`x.grad` 停在 13</translation>
    </message>
    <message>
        <source>it refuses with an error</source>
        <translation>报错拒绝</translation>
    </message>
    <message>
        <source>it runs: `x.grad` grows by 1 again, to 14</source>
        <translation>能运行：`x.grad` 再加 1，变成 14</translation>
    </message>
    <message>
        <source>it takes them</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>ln(x²)·sin x + 1/x: draw what depends on what, then go back along every path.</source>
        <translation>ln(x²)·sin x + 1/x：画出谁依赖谁，再沿每条路往回走。</translation>
    </message>
    <message>
        <source>no, PyTorch refuses</source>
        <translation>不能，PyTorch 拒绝</translation>
    </message>
    <message>
        <source>no_grad: computing unseen</source>
        <translation>no_grad：不被记录的计算</translation>
    </message>
    <message>
        <source>nothing: None</source>
        <translation>什么都没有：None</translation>
    </message>
    <message>
        <source>one number: 12</source>
        <translation>一个数：12</translation>
    </message>
    <message>
        <source>the 1 with which the pass began</source>
        <translation>反向传播开始时的那个 1</translation>
    </message>
    <message>
        <source>the number 14</source>
        <translation>数 14</translation>
    </message>
    <message>
        <source>the ones: 1, 1, 1, 1</source>
        <translation>那些 1：1、1、1、1</translation>
    </message>
    <message>
        <source>the same as with the sum: 0, 2, 4, 6</source>
        <translation>与求和时一样：0、2、4、6</translation>
    </message>
    <message>
        <source>v becomes 0.5·12.6 − 1.96. Which sign has it?</source>
        <translation>v 变成 0.5·12.6 − 1.96。它是正还是负？</translation>
    </message>
    <message>
        <source>x is at −0.66 now, left of the minimum, and the gradient is −1.96: downhill is to the right.</source>
        <translation>x 现在在 −0.66，位于最小值的左边，梯度是 −1.96：下坡在右边。</translation>
    </message>
    <message>
        <source>x1 does not stand in x2². What will `d11` be?</source>
        <translation>x2² 里没有 x1。`d11` 会是什么？</translation>
    </message>
    <message>
        <source>yes, and the gradient is added once more</source>
        <translation>能，梯度再加一次</translation>
    </message>
</context>
<context>
    <name>LimitKind</name>
    <message>
        <source>A collection would get more than {limit} items. Make it smaller.</source>
        <translation>集合的项数将超过 {limit}。请让它小一些。</translation>
    </message>
    <message>
        <source>A tensor would get {count} elements; at most {limit} are allowed. Make it smaller.</source>
        <translation>张量将有 {count} 个元素，最多允许 {limit} 个。请让它小一些。</translation>
    </message>
    <message>
        <source>A text would get more than {limit} characters. Make it shorter.</source>
        <translation>文本将超过 {limit} 个字符。请让它短一些。</translation>
    </message>
    <message>
        <source>A whole number would get more than {limit} digits. Use floats.</source>
        <translation>整数将超过 {limit} 位。请用浮点数。</translation>
    </message>
    <message>
        <source>The script needs more than {limit} bytes of memory. Keep less, or make its tensors smaller.</source>
        <translation>脚本需要的内存超过 {limit} 字节。请少保留一些，或让张量小一些。</translation>
    </message>
    <message>
        <source>The script printed more than {limit} characters. Print less.</source>
        <translation>脚本打印的字符超过 {limit} 个。请少打印一些。</translation>
    </message>
    <message>
        <source>The script ran for {limit} seconds. Shorten it, or let its loops make fewer turns.</source>
        <translation>脚本已运行 {limit} 秒。请缩短它，或减少循环次数。</translation>
    </message>
    <message>
        <source>The script ran {limit} statements without an end. Shorten it, or let its loops make fewer turns.</source>
        <translation>脚本运行了 {limit} 条语句仍未结束。请缩短它，或减少循环次数。</translation>
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
    <name>OutputPanel</name>
    <message>
        <source>Copies all that was printed until this moment, also lines that are not kept here.</source>
        <translation>复制到此刻为止打印的全部内容，包括这里没有保留的行。</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>Later the script ends in line {line} with {error}.</source>
        <translation>之后脚本在第 {line} 行因 {error} 结束。</translation>
    </message>
    <message>
        <source>Later the script is ended.</source>
        <translation>之后脚本被结束。</translation>
    </message>
    <message>
        <source>Nothing has been printed until here.</source>
        <translation>到此为止还没有打印任何内容。</translation>
    </message>
    <message>
        <source>One more line is printed later.</source>
        <translation>之后还会打印一行。</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Output of the script</source>
        <translation>脚本的输出</translation>
    </message>
    <message>
        <source>The script printed nothing.</source>
        <translation>脚本没有打印任何内容。</translation>
    </message>
    <message>
        <source>What the script prints appears here. Run it, or step through it statement by statement.</source>
        <translation>脚本打印的内容显示在这里。请运行它，或逐条语句执行。</translation>
    </message>
    <message>
        <source>{count} lines before these are not kept here; Copy all has them.</source>
        <translation>此前的 {count} 行没有保留在这里；“全部复制”中有。</translation>
    </message>
    <message>
        <source>{count} more lines are printed later.</source>
        <translation>之后还会打印 {count} 行。</translation>
    </message>
</context>
<context>
    <name>OutputView</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy all of the output</source>
        <translation>复制全部输出</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
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
    <name>PassHead</name>
    <message>
        <source>{call} in line {line}</source>
        <translation>第 {line} 行的 {call}</translation>
    </message>
    <message>
        <source>{call} in line {line}, {number} of {count}</source>
        <translation>第 {line} 行的 {call}，第 {number} 次，共 {count} 次</translation>
    </message>
</context>
<context>
    <name>PastBand</name>
    <message>
        <source>Go to the last statement</source>
        <translation>回到最后一条语句</translation>
    </message>
    <message>
        <source>Go to the last step</source>
        <translation>转到最后一步</translation>
    </message>
    <message>
        <source>Shows the latest statement that was run. (Ctrl+End)</source>
        <translation>显示最近运行的语句。(Ctrl+End)</translation>
    </message>
    <message>
        <source>Shows the latest step that was computed. (Ctrl+End)</source>
        <translation>显示已计算的最新一步。(Ctrl+End)</translation>
    </message>
    <message>
        <source>Statement {step} of {last}, looked at again.</source>
        <translation>正在回看第 {step} 条语句（共 {last} 条）。</translation>
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
        <source>A tensor keeps its size here; make a new one, as in x.reshape(…) or torch.cat.</source>
        <translation>张量的大小在这里不变；请生成新的，例如 x.reshape(…) 或 torch.cat。</translation>
    </message>
    <message>
        <source>An integral is not among the functions; write its result.</source>
        <translation>没有积分这种函数；请写出它的结果。</translation>
    </message>
    <message>
        <source>Assign the attribute with a dot.</source>
        <translation>请用点号给属性赋值。</translation>
    </message>
    <message>
        <source>Choose by indices, as in X[torch.randperm(len(X))[:80]].</source>
        <translation>请按下标选取，例如 X[torch.randperm(len(X))[:80]]。</translation>
    </message>
    <message>
        <source>Compare the types with ==, or ask isinstance of a value.</source>
        <translation>请用 == 比较类型，或对值使用 isinstance。</translation>
    </message>
    <message>
        <source>Compare with ==, or use the value itself as a key.</source>
        <translation>请用 == 比较，或把值本身用作键。</translation>
    </message>
    <message>
        <source>Did you mean {suggestion}?</source>
        <translation>你是指 {suggestion} 吗？</translation>
    </message>
    <message>
        <source>Files are neither read nor written by scripts here.</source>
        <translation>脚本在这里既不读文件，也不写文件。</translation>
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
        <source>Give the value in the script itself.</source>
        <translation>请把值直接写在脚本里。</translation>
    </message>
    <message>
        <source>Gradients are computed from the function itself; write only the function.</source>
        <translation>梯度由函数本身算出；只写函数即可。</translation>
    </message>
    <message>
        <source>It reaches into Python itself.</source>
        <translation>它会深入 Python 内部。</translation>
    </message>
    <message>
        <source>Keep the tensor in a variable of its own, and give it to the optimiser beside the parameters.</source>
        <translation>请把张量放在单独的变量里，与参数一起交给优化器。</translation>
    </message>
    <message>
        <source>Keep the value in a variable of its own.</source>
        <translation>请把值放在单独的变量里。</translation>
    </message>
    <message>
        <source>Keep the value itself, as in before = x, and ask x is before.</source>
        <translation>请保留值本身，例如 before = x，再判断 x is before。</translation>
    </message>
    <message>
        <source>Leave it out, and loop over range(…) itself.</source>
        <translation>请去掉它，直接遍历 range(…)。</translation>
    </message>
    <message>
        <source>Leave it out, or choose a name without them.</source>
        <translation>请去掉它，或换一个不带下划线的名称。</translation>
    </message>
    <message>
        <source>Leave it out, or write out what it does.</source>
        <translation>请去掉它，或把它做的事写出来。</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>请去掉它。</translation>
    </message>
    <message>
        <source>Leave it out; Gradstep draws the graph of every backward() itself.</source>
        <translation>请去掉它；Gradstep 会自己画出每次 backward() 的计算图。</translation>
    </message>
    <message>
        <source>Leave it out; a script gives the same numbers each time anyway.</source>
        <translation>请去掉它；脚本每次给出的数本来就相同。</translation>
    </message>
    <message>
        <source>Leave it out; a script is stopped from outside.</source>
        <translation>请去掉它；脚本由外部停止。</translation>
    </message>
    <message>
        <source>Leave it out; choose a dtype for the tensors themselves.</source>
        <translation>请去掉它；直接为张量选择 dtype。</translation>
    </message>
    <message>
        <source>Leave it out; name what you want to see as a watch, and it is drawn or written as CSV.</source>
        <translation>请去掉它；把想看的东西设为观察项，它就会被画出来，或写入 CSV。</translation>
    </message>
    <message>
        <source>Leave it out; nothing here depends on the time.</source>
        <translation>请去掉它；这里没有什么取决于时间。</translation>
    </message>
    <message>
        <source>Leave it out; scripts reach neither files nor the system.</source>
        <translation>请去掉它；脚本接触不到文件和系统。</translation>
    </message>
    <message>
        <source>Leave it out; scripts run as they stand.</source>
        <translation>请去掉它；脚本按原样运行。</translation>
    </message>
    <message>
        <source>Leave it out; warnings go to standard error.</source>
        <translation>请去掉它；警告会输出到标准错误。</translation>
    </message>
    <message>
        <source>Leave it out; write list[float] for List[float], and put other hints in quotes.</source>
        <translation>请去掉它；List[float] 写成 list[float]，其他类型提示放进引号。</translation>
    </message>
    <message>
        <source>Leave the line out; type hints need nothing imported.</source>
        <translation>请去掉这一行；类型提示不需要导入任何东西。</translation>
    </message>
    <message>
        <source>Let the script come to its end.</source>
        <translation>请让脚本自己运行到末尾。</translation>
    </message>
    <message>
        <source>Make a new tensor of that shape.</source>
        <translation>请生成一个那种形状的新张量。</translation>
    </message>
    <message>
        <source>Make the data in the script, as in torch.randn(100, 2).</source>
        <translation>请在脚本中生成数据，例如 torch.randn(100, 2)。</translation>
    </message>
    <message>
        <source>Names that begin with an underscore are a library&apos;s own.</source>
        <translation>以下划线开头的名称是库自用的。</translation>
    </message>
    <message>
        <source>Only one formula stands on the line.</source>
        <translation>一行只能有一个公式。</translation>
    </message>
    <message>
        <source>Print get_last_lr() and last_epoch.</source>
        <translation>请打印 get_last_lr() 和 last_epoch。</translation>
    </message>
    <message>
        <source>Print the exception itself.</source>
        <translation>请打印异常本身。</translation>
    </message>
    <message>
        <source>Print the value itself, or what you want to know of it.</source>
        <translation>请打印值本身，或你想了解的部分。</translation>
    </message>
    <message>
        <source>Print type(x) itself, or write the name as text.</source>
        <translation>请打印 type(x) 本身，或把名称写成文本。</translation>
    </message>
    <message>
        <source>Read the attribute within try, and catch AttributeError.</source>
        <translation>请在 try 中读取属性，并捕获 AttributeError。</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>请删除它。</translation>
    </message>
    <message>
        <source>Scripts compute on the CPU. Leave it out.</source>
        <translation>脚本在 CPU 上计算。请去掉它。</translation>
    </message>
    <message>
        <source>Scripts use torch, numpy and math.</source>
        <translation>脚本使用 torch、numpy 和 math。</translation>
    </message>
    <message>
        <source>The last finite loss was {loss} at step {step}.</source>
        <translation>最后一个有限的损失是第 {step} 步的 {loss}。</translation>
    </message>
    <message>
        <source>This type</source>
        <translation>这个类型</translation>
    </message>
    <message>
        <source>To see whether two tensors share memory, change one and print the other.</source>
        <translation>要看两个张量是否共用内存，请改动一个，再打印另一个。</translation>
    </message>
    <message>
        <source>Type an ordinary space.</source>
        <translation>请输入普通空格。</translation>
    </message>
    <message>
        <source>Type {plain} instead.</source>
        <translation>请改为输入 {plain}。</translation>
    </message>
    <message>
        <source>Use Exception.</source>
        <translation>请用 Exception。</translation>
    </message>
    <message>
        <source>Use None, or a list, where any value will do.</source>
        <translation>随便什么值都行时，请用 None 或列表。</translation>
    </message>
    <message>
        <source>Use TensorDataset, or a list of pairs.</source>
        <translation>请用 TensorDataset，或由成对数据组成的列表。</translation>
    </message>
    <message>
        <source>Use a dict or a list; d.setdefault(key, []) does what defaultdict(list) does.</source>
        <translation>请用字典或列表；d.setdefault(key, []) 与 defaultdict(list) 作用相同。</translation>
    </message>
    <message>
        <source>Use a dict or a tuple.</source>
        <translation>请用字典或元组。</translation>
    </message>
    <message>
        <source>Use functions of whole arrays, as in np.where(x &gt; 0, x, 0).</source>
        <translation>请用作用于整个数组的函数，例如 np.where(x &gt; 0, x, 0)。</translation>
    </message>
    <message>
        <source>Use functions of whole tensors, as in torch.where(x &gt; 0, x, 0).</source>
        <translation>请用作用于整个张量的函数，例如 torch.where(x &gt; 0, x, 0)。</translation>
    </message>
    <message>
        <source>Use get_last_lr().</source>
        <translation>请用 get_last_lr()。</translation>
    </message>
    <message>
        <source>Use len(x).</source>
        <translation>请用 len(x)。</translation>
    </message>
    <message>
        <source>Use nn.ModuleList, or a dict of layers.</source>
        <translation>请用 nn.ModuleList，或由层组成的字典。</translation>
    </message>
    <message>
        <source>Use nn.ParameterList, or a dict of tensors.</source>
        <translation>请用 nn.ParameterList，或由张量组成的字典。</translation>
    </message>
    <message>
        <source>Use nn.RNN, or write the cell with nn.Linear.</source>
        <translation>请用 nn.RNN，或用 nn.Linear 写出单元。</translation>
    </message>
    <message>
        <source>Use np.column_stack.</source>
        <translation>请用 np.column_stack。</translation>
    </message>
    <message>
        <source>Use np.concatenate.</source>
        <translation>请用 np.concatenate。</translation>
    </message>
    <message>
        <source>Use np.may_share_memory, or change one and print the other.</source>
        <translation>请用 np.may_share_memory，或改动一个再打印另一个。</translation>
    </message>
    <message>
        <source>Use np.meshgrid.</source>
        <translation>请用 np.meshgrid。</translation>
    </message>
    <message>
        <source>Use np.polyval.</source>
        <translation>请用 np.polyval。</translation>
    </message>
    <message>
        <source>Use repr.</source>
        <translation>请用 repr。</translation>
    </message>
    <message>
        <source>Use reshape, unfold or indexing.</source>
        <translation>请用 reshape、unfold 或下标。</translation>
    </message>
    <message>
        <source>Use the variables by their names, or a dict of your own.</source>
        <translation>请按名称使用变量，或用你自己的字典。</translation>
    </message>
    <message>
        <source>Use torch, torch.special and torch.linalg.</source>
        <translation>请用 torch、torch.special 和 torch.linalg。</translation>
    </message>
    <message>
        <source>Use torch.autograd.set_detect_anomaly(True).</source>
        <translation>请用 torch.autograd.set_detect_anomaly(True)。</translation>
    </message>
    <message>
        <source>Use torch.func.jvp.</source>
        <translation>请用 torch.func.jvp。</translation>
    </message>
    <message>
        <source>Use torch.histc.</source>
        <translation>请用 torch.histc。</translation>
    </message>
    <message>
        <source>Use torch.manual_seed, or a torch.Generator of its own.</source>
        <translation>请用 torch.manual_seed，或单独的 torch.Generator。</translation>
    </message>
    <message>
        <source>Use torch.no_grad().</source>
        <translation>请用 torch.no_grad()。</translation>
    </message>
    <message>
        <source>Use torch.randint, torch.randperm and torch.rand, or np.random.</source>
        <translation>请用 torch.randint、torch.randperm 和 torch.rand，或 np.random。</translation>
    </message>
    <message>
        <source>Use torch.set_default_dtype.</source>
        <translation>请用 torch.set_default_dtype。</translation>
    </message>
    <message>
        <source>Use type(x).</source>
        <translation>请用 type(x)。</translation>
    </message>
    <message>
        <source>Use x.clone() for tensors, and list(…) or dict(…) for collections.</source>
        <translation>张量请用 x.clone()，集合请用 list(…) 或 dict(…)。</translation>
    </message>
    <message>
        <source>Use x[i], or lambda i: x[i].</source>
        <translation>请用 x[i]，或 lambda i: x[i]。</translation>
    </message>
    <message>
        <source>What a module holds stays as it is.</source>
        <translation>模块中的内容保持不变。</translation>
    </message>
    <message>
        <source>Write + or −, one of them.</source>
        <translation>请写 + 或 − 中的一个。</translation>
    </message>
    <message>
        <source>Write @torch.no_grad(), with the brackets.</source>
        <translation>请写 @torch.no_grad()，带上括号。</translation>
    </message>
    <message>
        <source>Write @torch.no_grad().</source>
        <translation>请写 @torch.no_grad()。</translation>
    </message>
    <message>
        <source>Write a function of tensors; PyTorch differentiates it by itself.</source>
        <translation>请写一个张量的函数；PyTorch 会自己求导。</translation>
    </message>
    <message>
        <source>Write a lambda, as in lambda x: f(2, x) for partial(f, 2).</source>
        <translation>请写 lambda，例如 partial(f, 2) 写成 lambda x: f(2, x)。</translation>
    </message>
    <message>
        <source>Write a large number instead, such as 1e30.</source>
        <translation>请改写一个很大的数，例如 1e30。</translation>
    </message>
    <message>
        <source>Write a power as in x**{power}.</source>
        <translation>幂请写成 x**{power}。</translation>
    </message>
    <message>
        <source>Write an f-string, as in f&apos;{x:.4f}&apos;.</source>
        <translation>请写 f 字符串，例如 f&apos;{x:.4f}&apos;。</translation>
    </message>
    <message>
        <source>Write assert and torch.allclose or np.allclose.</source>
        <translation>请写 assert 加 torch.allclose 或 np.allclose。</translation>
    </message>
    <message>
        <source>Write del and the attribute with a dot.</source>
        <translation>请写 del，并用点号写出属性。</translation>
    </message>
    <message>
        <source>Write for loops, zip and comprehensions.</source>
        <translation>请写 for 循环、zip 和推导式。</translation>
    </message>
    <message>
        <source>Write functions by their names, such as sin(x) or x/2, without a backslash.</source>
        <translation>函数直接写名称，例如 sin(x) 或 x/2，不要反斜杠。</translation>
    </message>
    <message>
        <source>Write functions, or use the layers of torch.nn.</source>
        <translation>请写函数，或使用 torch.nn 的层。</translation>
    </message>
    <message>
        <source>Write the attribute with a dot.</source>
        <translation>请用点号写出属性。</translation>
    </message>
    <message>
        <source>Write the code itself into the script.</source>
        <translation>请把代码本身写进脚本。</translation>
    </message>
    <message>
        <source>Write the expression itself into the script.</source>
        <translation>请把表达式本身写进脚本。</translation>
    </message>
    <message>
        <source>Write the few functions that you use of it into the script, as the book shows them.</source>
        <translation>请把你用到的那几个函数照书上的样子写进脚本。</translation>
    </message>
    <message>
        <source>Write the formula without dollar signs.</source>
        <translation>公式中不要写美元符号。</translation>
    </message>
    <message>
        <source>Write the training loop itself.</source>
        <translation>请直接写出训练循环。</translation>
    </message>
    <message>
        <source>Write the with statements themselves.</source>
        <translation>请直接写出 with 语句。</translation>
    </message>
    <message>
        <source>a cell is no object</source>
        <translation>有单元格不是对象</translation>
    </message>
    <message>
        <source>a code cell has no text</source>
        <translation>有代码单元格没有文本</translation>
    </message>
    <message>
        <source>a sampler</source>
        <translation>采样器</translation>
    </message>
    <message>
        <source>a type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>a value of the type {kind}</source>
        <translation>类型为 {kind} 的值</translation>
    </message>
    <message>
        <source>another function; it has no gradient</source>
        <translation>另一个函数；它没有梯度</translation>
    </message>
    <message>
        <source>anything but a TensorDataset</source>
        <translation>TensorDataset 以外的东西</translation>
    </message>
    <message>
        <source>it divides by zero</source>
        <translation>除数为零</translation>
    </message>
    <message>
        <source>it has no list of cells</source>
        <translation>其中没有单元格列表</translation>
    </message>
    <message>
        <source>it is a root of a negative number</source>
        <translation>对负数开方</translation>
    </message>
    <message>
        <source>it is no JSON</source>
        <translation>它不是 JSON</translation>
    </message>
    <message>
        <source>more than one value</source>
        <translation>一个以上的值</translation>
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
        <source>the least whole number with &apos;trunc&apos;</source>
        <translation>最小的整数与 &apos;trunc&apos; 的组合</translation>
    </message>
    <message>
        <source>the loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>the name {name}</source>
        <translation>名称 {name}</translation>
    </message>
    <message>
        <source>the parameter {label}</source>
        <translation>参数 {label} </translation>
    </message>
    <message>
        <source>whole numbers of more than 64 bits</source>
        <translation>超过 64 位的整数</translation>
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
    <name>PlotSwitches</name>
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
        <source>Show everything again (F, or double click)</source>
        <translation>重新显示全部（F 或双击）</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>log</source>
        <translation>对数</translation>
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
    <name>ProgramFileRefusal</name>
    <message>
        <source>The file is larger than {limit} bytes. Keep the part that you want to see.</source>
        <translation>文件大于 {limit} 字节。请只保留您想看的部分。</translation>
    </message>
    <message>
        <source>The file is no UTF-8 text at byte {offset}. Save it as UTF-8.</source>
        <translation>文件在第 {offset} 字节处不是 UTF-8 文本。请存为 UTF-8。</translation>
    </message>
    <message>
        <source>The file is no notebook: {reason}. Save it from the notebook once more.</source>
        <translation>文件不是笔记本：{reason}。请从笔记本程序重新保存。</translation>
    </message>
    <message>
        <source>The file says that it is written in {encoding}. Save it as UTF-8, and say so or say nothing.</source>
        <translation>文件声明自己用 {encoding} 编码。请存为 UTF-8，并照此声明或不作声明。</translation>
    </message>
</context>
<context>
    <name>QuestionBox</name>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Compares your guess with what PyTorch has recorded. (Enter)</source>
        <translation>把你的猜测与 PyTorch 记录的结果比较。（回车）</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>看答案</translation>
    </message>
    <message>
        <source>Shows what PyTorch has, and lets you go on.</source>
        <translation>显示 PyTorch 的结果，然后可以继续。</translation>
    </message>
    <message>
        <source>Your guess</source>
        <translation>你的猜测</translation>
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
    <name>RefusalKind</name>
    <message>
        <source>Bytes are not used here. Write a text without b in front.</source>
        <translation>这里不用字节串。请写前面不带 b 的文本。</translation>
    </message>
    <message>
        <source>Classes are not run here. Write functions, or use the layers of torch.nn.</source>
        <translation>这里不运行类。请写函数，或使用 torch.nn 的层。</translation>
    </message>
    <message>
        <source>Import the names that you need, or import {module} as a whole.</source>
        <translation>请导入需要的名称，或导入整个 {module}。</translation>
    </message>
    <message>
        <source>Only @torch.no_grad() may decorate a function here, not {found}. {fix}</source>
        <translation>这里只有 @torch.no_grad() 可以装饰函数，{found} 不行。{fix}</translation>
    </message>
    <message>
        <source>Python cannot read this: {reason}</source>
        <translation>Python 读不懂这里：{reason}</translation>
    </message>
    <message>
        <source>Python cannot read this: {reason}.</source>
        <translation>Python 读不懂这里：{reason}。</translation>
    </message>
    <message>
        <source>The attribute {name} cannot be set here. {fix}</source>
        <translation>属性 {name} 在这里不能设置。{fix}</translation>
    </message>
    <message>
        <source>The attribute {name} is not there for scripts. {fix}</source>
        <translation>脚本中没有属性 {name}。{fix}</translation>
    </message>
    <message>
        <source>The character {character} means nothing to Python. {fix}</source>
        <translation>字符 {character} 在 Python 中没有含义。{fix}</translation>
    </message>
    <message>
        <source>The script has {length} characters; at most {limit} are read. Keep the part that you want to see.</source>
        <translation>脚本有 {length} 个字符，最多读取 {limit} 个。请只留下想看的部分。</translation>
    </message>
    <message>
        <source>There are no other files here to import from. Write what you need of them into this script.</source>
        <translation>这里没有别的文件可供导入。请把需要的内容写进这个脚本。</translation>
    </message>
    <message>
        <source>This is nested more than {limit} deep. Split it into several statements.</source>
        <translation>这里的嵌套超过 {limit} 层。请拆成几条语句。</translation>
    </message>
    <message>
        <source>This is no text: {reason}. Save the script as UTF-8.</source>
        <translation>这不是文本：{reason}。请把脚本存为 UTF-8。</translation>
    </message>
    <message>
        <source>__name__ is not there. Remove the line with it, and move what it guards to the left.</source>
        <translation>这里没有 __name__。请删掉那一行，并把它下面的内容左移。</translation>
    </message>
    <message>
        <source>async and await are not run here. Remove them; nothing waits for anything in this script.</source>
        <translation>这里不运行 async 和 await。请删掉它们；这个脚本中没有什么需要等待。</translation>
    </message>
    <message>
        <source>except* is not run here. Write except.</source>
        <translation>这里不运行 except*。请写 except。</translation>
    </message>
    <message>
        <source>match is not run here. Write if, elif and else.</source>
        <translation>这里不运行 match。请写 if、elif 和 else。</translation>
    </message>
    <message>
        <source>with takes torch.no_grad(), torch.enable_grad() or torch.set_grad_enabled(…) here, not {kind}.</source>
        <translation>with 在这里接 torch.no_grad()、torch.enable_grad() 或 torch.set_grad_enabled(…)，不接 {kind}。</translation>
    </message>
    <message>
        <source>with takes torch.no_grad(), torch.enable_grad() or torch.set_grad_enabled(…) here. Remove {found}.</source>
        <translation>with 在这里接 torch.no_grad()、torch.enable_grad() 或 torch.set_grad_enabled(…)。请删除 {found}。</translation>
    </message>
    <message>
        <source>yield makes a generator, which is not run here. Append the values to a list, and return the list.</source>
        <translation>yield 会生成生成器，这里不运行。请把值加进列表，再返回列表。</translation>
    </message>
    <message>
        <source>{field} reaches into a value from within a text. Give format() the value itself.</source>
        <translation>{field} 从文本里深入到值的内部。请把那个值本身交给 format()。</translation>
    </message>
    <message>
        <source>{found} cannot be watched. Watch a variable, as in x, x.grad, x[0], or a small expression of them.</source>
        <translation>{found} 不能观察。请观察变量，例如 x、x.grad、x[0]，或由它们组成的小表达式。</translation>
    </message>
    <message>
        <source>{found} is a command to a notebook, not Python. Remove the line.</source>
        <translation>{found} 是给笔记本的命令，不是 Python。请删除这一行。</translation>
    </message>
    <message>
        <source>{found} is not run here. Write it in another way.</source>
        <translation>这里不运行 {found}。请换一种写法。</translation>
    </message>
    <message>
        <source>{kind} has an attribute {name}, but not for scripts. {fix}</source>
        <translation>{kind} 有属性 {name}，但脚本不能用。{fix}</translation>
    </message>
    <message>
        <source>{module} has no {name} for scripts here. {fix}</source>
        <translation>{module} 在这里没有供脚本使用的 {name}。{fix}</translation>
    </message>
    <message>
        <source>{module}.{name} is not there for scripts. {fix}</source>
        <translation>脚本中没有 {module}.{name}。{fix}</translation>
    </message>
    <message>
        <source>{name} begins with two underscores: such names reach into Python itself and are not for scripts. {fix}</source>
        <translation>{name} 以两个下划线开头：这类名称深入 Python 内部，脚本不能用。{fix}</translation>
    </message>
    <message>
        <source>{name} cannot be called while watching. Use what only looks, such as sum, mean, norm, abs or item.</source>
        <translation>观察时不能调用 {name}。请用只看不改的函数，例如 sum、mean、norm、abs 或 item。</translation>
    </message>
    <message>
        <source>{name} cannot be imported here. {fix}</source>
        <translation>{name} 在这里不能导入。{fix}</translation>
    </message>
    <message>
        <source>{name} does not take {argument} here. Leave it out.</source>
        <translation>{name} 在这里不接受{argument}。请去掉它。</translation>
    </message>
    <message>
        <source>{name} is not there for scripts. {fix}</source>
        <translation>脚本中没有 {name}。{fix}</translation>
    </message>
    <message>
        <source>{what} cannot be called here. Call the script&apos;s own functions, and those of torch, numpy and math.</source>
        <translation>{what} 在这里不能调用。请调用脚本自己的函数，以及 torch、numpy 和 math 的函数。</translation>
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
        <source>engine ready · torch {version}</source>
        <translation>引擎就绪 · torch {version}</translation>
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
        <source>Next: {call} begins the way back, at {node}, with {incoming}.</source>
        <translation>接下来：{call} 从 {node} 开始反向传播，初始值为 {incoming}。</translation>
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
        <source>PyTorch refuses {call} in line {line}.</source>
        <translation>PyTorch 拒绝了第 {line} 行的 {call}。</translation>
    </message>
    <message>
        <source>PyTorch refuses {call}.</source>
        <translation>PyTorch 拒绝了 {call}。</translation>
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
        <source>That is what {call} goes back from.</source>
        <translation>{call} 就从这个值开始反向传播。</translation>
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
        <source>The gradient of {parameter}, {before}, is removed. It is None now, which is not 0.</source>
        <translation>{parameter} 的梯度 {before} 被移除。它现在是 None，而不是 0。</translation>
    </message>
    <message>
        <source>The gradient of {parameter}, {before}, is set to 0 in place: the tensor stays.</source>
        <translation>{parameter} 的梯度 {before} 被就地设为 0：张量仍在。</translation>
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
        <source>The nodes keep what they saved: the script says {word}.</source>
        <translation>各节点保留所保存的内容：脚本写了 {word}。</translation>
    </message>
    <message>
        <source>The optimiser computes {target}, which is {result} now.</source>
        <translation>优化器计算 {target}，现在是 {result}。</translation>
    </message>
    <message>
        <source>The optimiser has made its step, and no parameter has changed.</source>
        <translation>优化器完成了这一步，没有参数发生变化。</translation>
    </message>
    <message>
        <source>The optimiser has made its step: {parameters}. Its arithmetic is not taken apart here.</source>
        <translation>优化器完成了这一步：{parameters}。这里不拆解它的算式。</translation>
    </message>
    <message>
        <source>The optimiser has updated the parameters: {parameters}. Its arithmetic is not taken apart here.</source>
        <translation>优化器已更新参数：{parameters}。它的算法在这里不作分解。</translation>
    </message>
    <message>
        <source>The pass is done. To the gradients it adds {results}.</source>
        <translation>反向传播完成。它给梯度加上：{results}。</translation>
    </message>
    <message>
        <source>The pass is done: {gradients}.</source>
        <translation>反向传播完成：{gradients}。</translation>
    </message>
    <message>
        <source>The result needs no gradient, so there is no node: nothing will flow back here.</source>
        <translation>结果不需要梯度，所以没有节点：不会有梯度流回这里。</translation>
    </message>
    <message>
        <source>The script ends with this error, unless it catches it.</source>
        <translation>除非脚本捕获这个错误，否则它到此结束。</translation>
    </message>
    <message>
        <source>The script goes on behind line {line}.</source>
        <translation>脚本从第 {line} 行之后继续。</translation>
    </message>
    <message>
        <source>The step is done: {parameters}.</source>
        <translation>这一步完成：{parameters}。</translation>
    </message>
    <message>
        <source>The way back begins here with dL/dL = {incoming}, where L is {piece}: it changes just as much as itself.</source>
        <translation>反向传播从这里开始，dL/dL = {incoming}，其中 L 是 {piece}：它的变化与自身相同。</translation>
    </message>
    <message>
        <source>The way back begins here with dL/dL = {incoming}: the loss changes just as much as itself.</source>
        <translation>反向传播从这里以 dL/dL = {incoming} 开始：损失的变化等于它自身。</translation>
    </message>
    <message>
        <source>The way back begins here with d{tensor}/d{tensor} = {incoming}: {tensor} changes just as much as itself.</source>
        <translation>反向传播从这里开始，d{tensor}/d{tensor} = {incoming}：{tensor} 的变化与自身相同。</translation>
    </message>
    <message>
        <source>The way back begins here with {incoming}: that is {seed}, which was handed over and says how much each element of {piece} counts. What is differentiated is L, the sum of the elements times these weights.</source>
        <translation>反向传播从这里以 {incoming} 开始：这是传入的 {seed}，它说明 {piece} 的每个元素各占多少权重。被求导的是 L，即各元素与权重之积的和。</translation>
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
        <source>When gradients are zeroed and when parameters move is the script&apos;s own word.</source>
        <translation>何时清零梯度、何时更新参数，由脚本自己决定。</translation>
    </message>
    <message>
        <source>Whether the graph is kept is the script&apos;s own word: {word}.</source>
        <translation>是否保留计算图由脚本自己决定：{word}。</translation>
    </message>
    <message>
        <source>Whether the graph is kept is the script&apos;s own word; here it does not say retain_graph=True.</source>
        <translation>是否保留计算图由脚本自己决定；这里没有写 retain_graph=True。</translation>
    </message>
    <message>
        <source>Which operation made this node is not known: it is older than what was noted, or PyTorch made it by itself, as it does for a gradient that is computed with create_graph.</source>
        <translation>不知道这个节点是由哪个运算建立的：它早于所记录的运算，或者是 PyTorch 自己建立的，例如用 create_graph 计算梯度时。</translation>
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
        <source>the gradient of {parameter} is {value}</source>
        <translation>{parameter} 的梯度是 {value}</translation>
    </message>
    <message>
        <source>turn {turn} of {turns}</source>
        <translation>第 {turn} 轮，共 {turns} 轮</translation>
    </message>
    <message>
        <source>{before}, then {after}</source>
        <translation>{before}，然后 {after}</translation>
    </message>
    <message>
        <source>{call} goes back from {count} tensors at once. What is shown is the way back from the first of them, {piece}; the others are not in these numbers.</source>
        <translation>{call} 同时从 {count} 个张量开始反向传播。这里展示的是从其中第一个（{piece}）开始的反向传播；其余的不在这些数值之中。</translation>
    </message>
    <message>
        <source>{call} hands out what it found: {results}. No AccumulateGrad runs, and every .grad stays as it is.</source>
        <translation>{call} 交出求得的结果：{results}。没有 AccumulateGrad 运行，所有 .grad 保持不变。</translation>
    </message>
    <message>
        <source>{call} has been made. It cannot be taken apart here.</source>
        <translation>{call} 已执行。这里无法拆解它。</translation>
    </message>
    <message>
        <source>{call} has been made. There is nothing in it to go through.</source>
        <translation>{call} 已执行。其中没有可以逐步查看的内容。</translation>
    </message>
    <message>
        <source>{call} has now freed what the nodes had saved: another pass through them would be refused. (Gradstep keeps it, to show it.)</source>
        <translation>{call} 现在已释放各节点保存的内容：再次经过它们的反向传播会被拒绝。（Gradstep 保留着它们，以便展示。）</translation>
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
        <source>{piece} ({turn} of {turns})</source>
        <translation>{piece}（{turn}/{turns}）</translation>
    </message>
    <message>
        <source>{target} takes the value of {symbols}: {result}.</source>
        <translation>{target} 取 {symbols} 的值：{result}。</translation>
    </message>
    <message>
        <source>{turn} of {turns}</source>
        <translation>第 {turn} 次，共 {turns} 次</translation>
    </message>
    <message>
        <source>{value} for {parameter}</source>
        <translation>{parameter} 得到 {value}</translation>
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
    <name>ScriptEditor</name>
    <message>
        <source>Paste a PyTorch script here, or open one…</source>
        <translation>在此粘贴 PyTorch 脚本，或打开一个…</translation>
    </message>
    <message>
        <source>Python with PyTorch, run line by line. Ctrl+/ comments out, Ctrl+F finds, Ctrl+G goes to a line, F9 puts a breakpoint. Tab indents; Esc and then Tab, or Ctrl+Tab, leaves the editor.</source>
        <translation>使用 PyTorch 的 Python 代码，逐行运行。Ctrl+/ 注释，Ctrl+F 查找，Ctrl+G 转到某行，F9 设置断点。Tab 缩进；先按 Esc 再按 Tab，或按 Ctrl+Tab，离开编辑器。</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>脚本</translation>
    </message>
</context>
<context>
    <name>ScriptFindBar</name>
    <message>
        <source>Capitals count</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Closes the search. (Esc)</source>
        <translation>关闭查找。（Esc）</translation>
    </message>
    <message>
        <source>Enter goes to the next place, Shift+Enter to the one before. (Esc closes)</source>
        <translation>Enter 转到下一处，Shift+Enter 转到上一处。（Esc 关闭）</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Finds x, but not X.</source>
        <translation>找到 x，但不找 X。</translation>
    </message>
    <message>
        <source>Goes to the next place, after the last to the first. (F3)</source>
        <translation>转到下一处；最后一处之后回到第一处。（F3）</translation>
    </message>
    <message>
        <source>Goes to the place before this one. (Shift+F3)</source>
        <translation>转到上一处。（Shift+F3）</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>找到的位置</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Word to be found</source>
        <translation>要查找的词</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>找到 {count} 处</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>第 {place} 处，共 {count} 处</translation>
    </message>
</context>
<context>
    <name>ScriptLineBar</name>
    <message>
        <source>Enter goes there. (Esc closes)</source>
        <translation>按 Enter 前往。（Esc 关闭）</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>转到行</translation>
    </message>
    <message>
        <source>Number of the line</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Type a number from 1 to {last}.</source>
        <translation>请输入 1 到 {last} 之间的数。</translation>
    </message>
    <message>
        <source>of {last}</source>
        <translation>共 {last} 行</translation>
    </message>
</context>
<context>
    <name>ScriptMargin</name>
    <message>
        <source>Click beside a line (F9) for a breakpoint: the run pauses before that line. Ctrl and click: the run goes on until there. A bar marks lines that were executed.</source>
        <translation>单击行旁（F9）设置断点：运行会在该行之前暂停。按住 Ctrl 单击：运行到该行为止。竖条标出已执行的行。</translation>
    </message>
    <message>
        <source>Margin of the script</source>
        <translation>脚本的边栏</translation>
    </message>
</context>
<context>
    <name>ScriptMenu</name>
    <message>
        <source>Breakpoint before this line</source>
        <translation>在此行之前设断点</translation>
    </message>
    <message>
        <source>Comment out, or in again</source>
        <translation>注释或取消注释</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>查找…</translation>
    </message>
    <message>
        <source>Go to line…</source>
        <translation>转到行…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Run to this line</source>
        <translation>运行到此行</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>ScriptPointing</name>
    <message>
        <source>Go to statement {step}</source>
        <translation>转到语句 {step}</translation>
    </message>
    <message>
        <source>Run until statement {step}	Ctrl+click</source>
        <translation>运行到语句 {step}	Ctrl+单击</translation>
    </message>
</context>
<context>
    <name>ScriptProblemLine</name>
    <message>
        <source>Goes to the place, and from there to the next one. (Ctrl+F8)</source>
        <translation>跳到该处，再按则到下一处。(Ctrl+F8)</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>第 {line} 行</translation>
    </message>
    <message>
        <source>What is wrong with the script</source>
        <translation>脚本有什么问题</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} / {count}</translation>
    </message>
</context>
<context>
    <name>ScriptReportView</name>
    <message>
        <source>How the script ended</source>
        <translation>脚本如何结束</translation>
    </message>
    <message>
        <source>Most likely a mistake:</source>
        <translation>很可能是失误：</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>第 {number} 行</translation>
    </message>
    <message>
        <source>{count} more follow.</source>
        <translation>后面还有 {count} 条。</translation>
    </message>
    <message>
        <source>{text}… ({count} characters in all; Copy all has them)</source>
        <translation>{text}…（共 {count} 个字符；“全部复制”中有全文）</translation>
    </message>
</context>
<context>
    <name>ScriptTelling</name>
    <message>
        <source>Line {line}: {sentence}</source>
        <translation>第 {line} 行：{sentence}</translation>
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
        <source>PyTorch&apos;s process cannot be started, so nothing can be run. Editing and saving go on.</source>
        <translation>PyTorch 的进程无法启动，所以什么都不能运行。编辑和保存照常进行。</translation>
    </message>
    <message>
        <source>PyTorch&apos;s process does not get past this. Change the script to go on.</source>
        <translation>PyTorch 进程无法越过这里。请修改脚本后再继续。</translation>
    </message>
    <message>
        <source>Ready: step through it, or run.</source>
        <translation>就绪：逐步执行，或运行。</translation>
    </message>
    <message>
        <source>Running.</source>
        <translation>正在运行。</translation>
    </message>
    <message>
        <source>The script did not come to that line any more.</source>
        <translation>脚本没有再到达那一行。</translation>
    </message>
    <message>
        <source>There is no backward() before this.</source>
        <translation>在此之前没有 backward()。</translation>
    </message>
    <message>
        <source>There is no such place.</source>
        <translation>没有这样的位置。</translation>
    </message>
    <message>
        <source>There is nothing to run yet: type or paste a script, or open one.</source>
        <translation>还没有可运行的内容：请输入或粘贴一段脚本，或打开一个。</translation>
    </message>
    <message>
        <source>There was no other backward().</source>
        <translation>后面没有别的 backward() 了。</translation>
    </message>
    <message>
        <source>{sentence} Line {line}.</source>
        <translation>{sentence} 第 {line} 行。</translation>
    </message>
</context>
<context>
    <name>ScriptTimeline</name>
    <message>
        <source>Drag, or ← and →: go to a statement
Page Up and Page Down: a tenth of the run
Home and End: ends
▾ backward()   ◆ autograd.grad   ▪ step()   ○ zero_grad()   ! hint   bars: calls</source>
        <translation>拖动，或按 ← 和 →：移到某条语句
Page Up 和 Page Down：运行的十分之一
Home 和 End：两端
▾ backward()   ◆ autograd.grad   ▪ step()   ○ zero_grad()   ! 提示   横条：函数调用</translation>
    </message>
    <message>
        <source>Timeline of the script</source>
        <translation>脚本的时间轴</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>in {function}()</source>
        <translation>在 {function}() 中</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>第 {line} 行</translation>
    </message>
    <message>
        <source>statement {number}</source>
        <translation>语句 {number}</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>结束</translation>
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
    <name>SideBySide</name>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>变量</translation>
    </message>
</context>
<context>
    <name>SourceActions</name>
    <message>
        <source>The script is in the clipboard. Run anywhere, it makes this same run in plain PyTorch.</source>
        <translation>脚本已在剪贴板中。无论在哪里运行，它都用纯 PyTorch 做出完全相同的运行。</translation>
    </message>
    <message>
        <source>There is no optimiser {key}.</source>
        <translation>没有优化器 {key}。</translation>
    </message>
    <message>
        <source>This script makes the formula&apos;s run. The formula is kept: Ctrl+1.</source>
        <translation>这段脚本做出公式的运行。公式会保留：Ctrl+1。</translation>
    </message>
</context>
<context>
    <name>SourceLink</name>
    <message>
        <source>That is a script, so it stands here. The formula is kept: Ctrl+1.</source>
        <translation>这是一段脚本，所以放在这里。公式会保留：Ctrl+1。</translation>
    </message>
</context>
<context>
    <name>SourceSwitch</name>
    <message>
        <source>A PyTorch script, run statement by statement. The formula is kept. (Ctrl+2)</source>
        <translation>一段 PyTorch 脚本，逐条语句运行。公式会保留。(Ctrl+2)</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>One line of mathematics, made smaller by an optimiser. The script is kept. (Ctrl+1)</source>
        <translation>一行数学式，由优化器使它变小。脚本会保留。(Ctrl+1)</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>脚本</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
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
        <source>Statement</source>
        <translation>语句</translation>
    </message>
    <message>
        <source>Statements a second</source>
        <translation>每秒语句数</translation>
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
        <source>statement</source>
        <translation>语句</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>{rate} statements/s</source>
        <translation>{rate} 条语句/秒</translation>
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
        <source>line {line}</source>
        <translation>第 {line} 行</translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation>/ 共 {total} 步</translation>
    </message>
    <message>
        <source>statement {step}</source>
        <translation>语句 {step}</translation>
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
</context>
<context>
    <name>TrackSlider</name>
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
        <source>Click or drag, or ← and →: go to the moment of a sample
Wheel, or + and −: fewer or more samples; with Ctrl: values
Double click, or F: everything again</source>
        <translation>点击或拖动，或按 ← 和 →：转到某个样本的时刻
滚轮，或 + 和 −：减少或增加样本；按住 Ctrl：数值
双击，或 F：重新显示全部</translation>
    </message>
    <message>
        <source>Nothing is watched here: no backward pass has come to a leaf yet. Run it, or write a watch such as x.</source>
        <translation>这里还没有观察任何东西：还没有反向传播到达叶子。请运行脚本，或写一个观察项，例如 x。</translation>
    </message>
    <message>
        <source>Nothing is watched here: no leaf has a gradient yet. Run it, or write a watch such as x.grad.</source>
        <translation>这里还没有观察任何东西：还没有叶子得到梯度。请运行脚本，或写一个观察项，例如 x.grad。</translation>
    </message>
    <message>
        <source>Nothing is watched here: the script calls backward on nothing yet. Run it, or write a watch such as loss.</source>
        <translation>这里还没有观察任何东西：脚本还没有对任何张量调用 backward。请运行脚本，或写一个观察项，例如 loss。</translation>
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
        <source>Step or run the script to see {names} here.</source>
        <translation>单步或运行脚本，即可在这里看到 {names}。</translation>
    </message>
    <message>
        <source>backward pass {step}</source>
        <translation>反向传播 {step}</translation>
    </message>
    <message>
        <source>backward passes</source>
        <translation>反向传播次数</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>loop turns</source>
        <translation>循环轮数</translation>
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
        <source>statement {step}</source>
        <translation>语句 {step}</translation>
    </message>
    <message>
        <source>statements</source>
        <translation>语句数</translation>
    </message>
    <message>
        <source>step {step}</source>
        <translation>第 {step} 步</translation>
    </message>
    <message>
        <source>turn {step} of the loop</source>
        <translation>循环第 {step} 轮</translation>
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
        <source>{quantity} at each backward pass</source>
        <translation>每次反向传播时的{quantity}</translation>
    </message>
    <message>
        <source>{quantity} at each statement</source>
        <translation>每条语句处的{quantity}</translation>
    </message>
    <message>
        <source>{quantity} at each step</source>
        <translation>每一步的{quantity}</translation>
    </message>
    <message>
        <source>{quantity} at each turn of the loop</source>
        <translation>循环每一轮的{quantity}</translation>
    </message>
</context>
<context>
    <name>TransportBar</name>
    <message>
        <source>1 statement/s</source>
        <translation>1 条语句/秒</translation>
    </message>
    <message>
        <source>1 step/s</source>
        <translation>1 步/秒</translation>
    </message>
    <message>
        <source>Begin again from the same start, with the same seed: the same bits every time</source>
        <translation>以相同的起始值和随机种子重新开始：每次结果逐比特相同</translation>
    </message>
    <message>
        <source>End the script here. All that has run can still be looked at.</source>
        <translation>让脚本就此结束。已经运行的部分仍可查看。</translation>
    </message>
    <message>
        <source>First statement</source>
        <translation>第一条语句</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>第一步</translation>
    </message>
    <message>
        <source>Go on statement by statement, at the chosen speed</source>
        <translation>以所选速度逐条语句继续</translation>
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
        <source>Go on until the line in which the editor&apos;s cursor is</source>
        <translation>继续运行到编辑器光标所在的行</translation>
    </message>
    <message>
        <source>Go on until the next backward(). Shift and click: look at the one before</source>
        <translation>继续运行到下一次 backward()。按住 Shift 点击：查看前一次</translation>
    </message>
    <message>
        <source>Go on until this function has been left</source>
        <translation>继续运行，直到离开这个函数</translation>
    </message>
    <message>
        <source>How many statements run a second. Slow enough, each one can be followed.</source>
        <translation>每秒运行多少条语句。足够慢时，每一条都能看清。</translation>
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
        <source>Last statement</source>
        <translation>最后一条语句</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>最后一步</translation>
    </message>
    <message>
        <source>Look at the latest statement</source>
        <translation>查看最新的语句</translation>
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
        <source>Look at the statement before</source>
        <translation>查看前一条语句</translation>
    </message>
    <message>
        <source>Look at the step before</source>
        <translation>查看前一步</translation>
    </message>
    <message>
        <source>Next backward pass</source>
        <translation>下一次反向传播</translation>
    </message>
    <message>
        <source>One step: forward, backward, update</source>
        <translation>一步：前向传播、反向传播、更新参数</translation>
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
        <source>Run the script again from its start, with the same seed</source>
        <translation>从头再运行一次脚本，随机种子相同</translation>
    </message>
    <message>
        <source>Run to the cursor</source>
        <translation>运行到光标处</translation>
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
        <source>Statement before</source>
        <translation>前一条语句</translation>
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
        <source>Step into</source>
        <translation>步入</translation>
    </message>
    <message>
        <source>Step out</source>
        <translation>步出</translation>
    </message>
    <message>
        <source>Step over</source>
        <translation>步过</translation>
    </message>
    <message>
        <source>Steps to run</source>
        <translation>运行步数</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>停在这里</translation>
    </message>
    <message>
        <source>The next statement here: functions that are called run through</source>
        <translation>这里的下一条语句：其间调用的函数一口气运行完</translation>
    </message>
    <message>
        <source>The next statement, also into a function that is called</source>
        <translation>下一条语句，也会进入所调用的函数</translation>
    </message>
    <message>
        <source>The run has ended. Reset it, change a setting, or go back.</source>
        <translation>运行已结束。可以重置、修改设置或后退。</translation>
    </message>
    <message>
        <source>The script has ended. Run it again, change it, or go back.</source>
        <translation>脚本已结束。可以再运行一次、修改它，或往回看。</translation>
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
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>{count} statements/s</source>
        <translation>{count} 条语句/秒</translation>
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
    <message>
        <source>✕ ended early</source>
        <translation>✕ 提前结束</translation>
    </message>
    <message>
        <source>✕ error</source>
        <translation>✕ 出错</translation>
    </message>
</context>
<context>
    <name>TransportButtons</name>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
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
    <name>VariableDelegate</name>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
</context>
<context>
    <name>VariableDetails</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Closes what is told of the variable. (Esc)</source>
        <translation>收起这个变量的详情。（Esc）</translation>
    </message>
    <message>
        <source>Draws it on the plots while the script runs.</source>
        <translation>脚本运行时把它画在图上。</translation>
    </message>
    <message>
        <source>Draws its gradient on the plots while the script runs.</source>
        <translation>脚本运行时把它的梯度画在图上。</translation>
    </message>
    <message>
        <source>Watch {name}</source>
        <translation>观察 {name}</translation>
    </message>
</context>
<context>
    <name>VariableTableModel</name>
    <message>
        <source>changed</source>
        <translation>已改变</translation>
    </message>
    <message>
        <source>depth {depth}</source>
        <translation>深度 {depth}</translation>
    </message>
    <message>
        <source>in the script itself</source>
        <translation>脚本本身</translation>
    </message>
    <message>
        <source>in {function}</source>
        <translation>在 {function} 中</translation>
    </message>
    <message>
        <source>in {function}, called from line {line}</source>
        <translation>在 {function} 中，由第 {line} 行调用</translation>
    </message>
    <message>
        <source>memory {letter}</source>
        <translation>内存 {letter}</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>{count} calls around it are not shown</source>
        <translation>外层还有 {count} 次调用未显示</translation>
    </message>
</context>
<context>
    <name>VariableText</name>
    <message>
        <source>The first {known} of {count} elements.</source>
        <translation>共 {count} 个元素，这里是前 {known} 个。</translation>
    </message>
</context>
<context>
    <name>VariableTips</name>
    <message>
        <source>It has just changed.</source>
        <translation>它刚刚改变。</translation>
    </message>
    <message>
        <source>It is new.</source>
        <translation>它是新的。</translation>
    </message>
    <message>
        <source>None: it does not require a gradient, so none is computed. That is not 0.</source>
        <translation>None：它不需要梯度，所以不会计算。这不等于 0。</translation>
    </message>
    <message>
        <source>None: it was computed, and only leaves keep their gradients. After {name}.retain_grad() it does.</source>
        <translation>None：它是算出来的，只有叶子保留梯度。调用 {name}.retain_grad() 之后它也会保留。</translation>
    </message>
    <message>
        <source>None: no backward pass has brought a gradient yet, or it was set back. That is not 0.</source>
        <translation>None：还没有反向传播带来梯度，或者它被重新设成了 None。这不等于 0。</translation>
    </message>
    <message>
        <source>Only tensors have gradients.</source>
        <translation>只有张量才有梯度。</translation>
    </message>
    <message>
        <source>{names} and {last} are one piece of memory: changing one in place changes the other.</source>
        <translation>{names} 与 {last} 是同一块内存：原地改动一个，另一个也随之改变。</translation>
    </message>
    <message>
        <source>{names} and {last} are one piece of memory: changing one in place changes the others.</source>
        <translation>{names} 与 {last} 是同一块内存：原地改动一个，其余的也随之改变。</translation>
    </message>
</context>
<context>
    <name>VariablesPanel</name>
    <message>
        <source>A dot marks what just changed, a plus what is new; the same letter, one piece of memory. Enter shows every element, Ctrl+C copies the value.</source>
        <translation>圆点表示刚刚改变，加号表示新的；字母相同表示同一块内存。按 Enter 显示每个元素，按 Ctrl+C 复制值。</translation>
    </message>
    <message>
        <source>No variables yet. Run the script, or step through it.</source>
        <translation>还没有变量。请运行脚本，或逐步执行。</translation>
    </message>
    <message>
        <source>Show only variables with these letters</source>
        <translation>只显示含有这些字母的变量</translation>
    </message>
    <message>
        <source>Shows only variables that have these letters in their name.</source>
        <translation>只显示名称中含有这些字母的变量。</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>筛选</translation>
    </message>
</context>
<context>
    <name>VariablesTable</name>
    <message>
        <source>Copy the value</source>
        <translation>复制值</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>Watch {name}</source>
        <translation>观察 {name}</translation>
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
    <name>WatchEditor</name>
    <message>
        <source>A further watch</source>
        <translation>再加一个观察项</translation>
    </message>
    <message>
        <source>After every one of them.</source>
        <translation>每条语句之后。</translation>
    </message>
    <message>
        <source>Backward passes where there are any.</source>
        <translation>有反向传播时，就在反向传播处。</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Leaves, their gradients and the loss are watched by themselves once the script runs.</source>
        <translation>脚本一运行，叶子、它们的梯度和损失就会自动被观察。</translation>
    </message>
    <message>
        <source>Makes them watches of your own, which can be changed and removed.</source>
        <translation>把它们变成你自己的观察项，可以修改和删除。</translation>
    </message>
    <message>
        <source>Right after each one.</source>
        <translation>紧接在每次之后。</translation>
    </message>
    <message>
        <source>Type a variable, its gradient, an element, or a small expression, and press Enter.</source>
        <translation>输入变量、它的梯度、某个元素或小表达式，然后按 Enter。</translation>
    </message>
    <message>
        <source>Watches</source>
        <translation>观察项</translation>
    </message>
    <message>
        <source>When values are watched</source>
        <translation>何时观察</translation>
    </message>
    <message>
        <source>When values are watched: each time is a point of the plots.</source>
        <translation>何时观察：每次观察是图上的一个点。</translation>
    </message>
    <message>
        <source>Whenever the outermost loop comes round.</source>
        <translation>最外层循环每转一圈。</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>backward passes</source>
        <translation>反向传播</translation>
    </message>
    <message>
        <source>loop turns</source>
        <translation>循环各圈</translation>
    </message>
    <message>
        <source>sampled</source>
        <translation>采样</translation>
    </message>
    <message>
        <source>statements</source>
        <translation>语句</translation>
    </message>
    <message>
        <source>watch something else, such as x.grad or x[0]</source>
        <translation>再观察别的，例如 x.grad 或 x[0]</translation>
    </message>
    <message>
        <source>watched by itself: {names}</source>
        <translation>自动观察：{names}</translation>
    </message>
    <message>
        <source>{name} is watched already.</source>
        <translation>{name} 已在观察中。</translation>
    </message>
</context>
<context>
    <name>WatchRowView</name>
    <message>
        <source>It has gaps: {mistake}</source>
        <translation>它有空缺：{mistake}</translation>
    </message>
    <message>
        <source>On the plot that fits what it is.</source>
        <translation>画在与它相称的图上。</translation>
    </message>
    <message>
        <source>On which plot it is drawn.</source>
        <translation>画在哪个图上。</translation>
    </message>
    <message>
        <source>Plot of the watch</source>
        <translation>观察项的图</translation>
    </message>
    <message>
        <source>Remove the watch</source>
        <translation>删除观察项</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>观察项</translation>
    </message>
    <message>
        <source>Watches this no more.</source>
        <translation>不再观察它。</translation>
    </message>
    <message>
        <source>What is watched: x, x.grad, x[0], or a small expression such as (x.grad**2).sum()</source>
        <translation>观察什么：x、x.grad、x[0]，或小表达式，例如 (x.grad**2).sum()</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>gradients</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>参数</translation>
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
