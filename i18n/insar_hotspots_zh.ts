<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_GB">
  <context>
    <name>InsarHotspots</name>
    <message>
      <location filename="../plugin.py" />
      <source>Hotspots and series</source>
      <translation>热点与时间序列</translation>
    </message>
    <message>
      <location filename="../plugin.py" />
      <source>Import…</source>
      <translation>导入…</translation>
    </message>
    <message>
      <location filename="../plugin.py" />
      <source>Detect hotspots…</source>
      <translation>热点探测…</translation>
    </message>
    <message>
      <location filename="../plugin.py" />
      <source>Engine…</source>
      <translation>计算引擎…</translation>
    </message>
    <message>
      <location filename="../ui/asset_record.py" />
      <source>The series drawn are along the line of sight.</source>
      <translation>所绘时间序列沿视线方向。</translation>
    </message>
    <message>
      <location filename="../ui/asset_record.py" />
      <source>level not known</source>
      <translation>等级未知</translation>
    </message>
    <message>
      <location filename="../ui/asset_record.py" />
      <source>Asset {n}</source>
      <translation>资产 {n}</translation>
    </message>
    <message>
      <location filename="../ui/edit_chain_action.py" />
      <source>Edit a copy in the model designer…</source>
      <translation>在模型设计器中编辑副本…</translation>
    </message>
    <message>
      <location filename="../ui/engine_dialog.py" />
      <source>InSAR Hotspots: engine</source>
      <translation>InSAR Hotspots：计算引擎</translation>
    </message>
    <message>
      <location filename="../ui/engine_dialog.py" />
      <source>The Python 3.11 to 3.14 from which the environment is made.</source>
      <translation>用于创建环境的 Python 3.11 至 3.14。</translation>
    </message>
    <message>
      <location filename="../ui/engine_dialog.py" />
      <source>Where there is no way to the Python Package Index: a folder of wheels, which engine/wheelhouse.py fills on another computer, or the address of a mirror. Else leave it empty. The proxy is that of QGIS.</source>
      <translation>无法访问 Python Package Index 时:填写一个 wheel 包文件夹(由 engine/wheelhouse.py 在另一台计算机上准备),或镜像的地址。否则留空。代理使用 QGIS 的设置。</translation>
    </message>
    <message>
      <location filename="../ui/engine_dialog.py" />
      <source>A Python that has the libraries already; leave empty to use the plugin's own.</source>
      <translation>已装有所需库的 Python；留空则使用插件自己的环境。</translation>
    </message>
    <message>
      <location filename="../ui/engine_dialog.py" />
      <source>Make the environment</source>
      <translation>创建环境</translation>
    </message>
    <message>
      <location filename="../ui/engine_dialog.py" />
      <source>Remove it</source>
      <translation>删除环境</translation>
    </message>
    <message>
      <location filename="../ui/engine_dialog.py" />
      <source>Try the engine</source>
      <translation>测试引擎</translation>
    </message>
    <message>
      <location filename="../ui/engine_dialog.py" />
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <location filename="../ui/engine_dialog.py" />
      <source>Copy the log</source>
      <translation>复制日志</translation>
    </message>
    <message>
      <location filename="../ui/engine_dialog.py" />
      <source>Import points…</source>
      <translation>导入点…</translation>
    </message>
    <message>
      <location filename="../ui/engine_dialog.py" />
      <source>Clustering runs outside QGIS, in a Python environment of its own. Making it downloads about 200 MB from the Python Package Index into {folder}; QGIS's own Python stays as it is.</source>
      <translation>聚类在 QGIS 之外的独立 Python 环境中运行。创建时会从 Python Package Index 下载约 200 MB 到 {folder}；QGIS 自带的 Python 保持不变。</translation>
    </message>
    <message>
      <location filename="../ui/engine_dialog.py" />
      <source>The plugin's own environment</source>
      <translation>插件自己的环境</translation>
    </message>
    <message>
      <location filename="../ui/engine_dialog.py" />
      <source>Made from</source>
      <translation>创建所用</translation>
    </message>
    <message>
      <location filename="../ui/engine_dialog.py" />
      <source>Libraries from</source>
      <translation>库的来源</translation>
    </message>
    <message>
      <location filename="../ui/engine_dialog.py" />
      <source>Or another Python</source>
      <translation>或另一个 Python</translation>
    </message>
    <message>
      <location filename="../ui/engine_dialog.py" />
      <source>Python</source>
      <translation>Python</translation>
    </message>
    <message>
      <location filename="../ui/engine_dialog.py" />
      <source>The engine works. Next: import points, or run Detect hotspots.</source>
      <translation>计算引擎可用。下一步:导入点,或运行“热点探测”。</translation>
    </message>
    <message>
      <location filename="../ui/engine_dialog.py" />
      <source>Remove the environment in {folder}?</source>
      <translation>删除 {folder} 中的环境？</translation>
    </message>
    <message>
      <location filename="../ui/engine_dialog.py" />
      <source>{python} cannot be started; name a Python 3.11 to 3.14 under 'Made from'.</source>
      <translation>无法启动 {python}；请在“创建自”中指定 Python 3.11 至 3.14。</translation>
    </message>
    <message>
      <location filename="../ui/engine_dialog.py" />
      <source>An empty path</source>
      <translation>空路径</translation>
    </message>
    <message>
      <location filename="../ui/engine_dialog.py" />
      <source>In use: {0.python} ({0.origin}).</source>
      <translation>正在使用：{0.python}（{0.origin}）。</translation>
    </message>
    <message>
      <location filename="../ui/exploration.py" />
      <source>Kept series</source>
      <translation>保留的序列</translation>
    </message>
    <message>
      <location filename="../ui/exploration.py" />
      <source>less {reference}</source>
      <translation>减去 {reference}</translation>
    </message>
    <message>
      <location filename="../ui/exploration.py" />
      <source>residuals</source>
      <translation>残差</translation>
    </message>
    <message>
      <location filename="../ui/exploration.py" />
      <source>linear trend</source>
      <translation>线性趋势</translation>
    </message>
    <message>
      <location filename="../ui/exploration.py" />
      <source>quadratic trend</source>
      <translation>二次趋势</translation>
    </message>
    <message>
      <location filename="../ui/exploration.py" />
      <source>cubic trend</source>
      <translation>三次趋势</translation>
    </message>
    <message>
      <location filename="../ui/exploration.py" />
      <source>exponential trend</source>
      <translation>指数趋势</translation>
    </message>
    <message>
      <location filename="../ui/exploration.py" />
      <source>logarithmic trend</source>
      <translation>对数趋势</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Compare</source>
      <translation>比较</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Trend</source>
      <translation>趋势</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Map</source>
      <translation>地图</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Axis</source>
      <translation>坐标轴</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Tick what is drawn; double-click a name to change it.</source>
      <translation>勾选要绘制的;双击名称可更改。</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Keep what is drawn</source>
      <translation>保留所绘内容</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Take it as reference</source>
      <translation>作为参考</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>No reference</source>
      <translation>无参考</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Colour…</source>
      <translation>颜色…</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Go to</source>
      <translation>转到</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Remove</source>
      <translation>移除</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>none</source>
      <translation>无</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Reference: {name}</source>
      <translation>参考:{name}</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>As the pattern says</source>
      <translation>按模式</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Linear</source>
      <translation>线性</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Quadratic</source>
      <translation>二次</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Cubic</source>
      <translation>三次</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Exponential</source>
      <translation>指数</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Logarithmic</source>
      <translation>对数</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>With a yearly season</source>
      <translation>含年周期</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Show what it leaves</source>
      <translation>显示残差</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Copies above and below: at half a wavelength (C band: 27.7 mm) errors of unwrapping show.</source>
      <translation>上下副本:间隔半波长(C 波段 27.7 毫米)可显示解缠误差。</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Replicas</source>
      <translation>副本</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>About zero</source>
      <translation>以零为中心</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Less the reference's velocity</source>
      <translation>减去参考速度</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Colour the map</source>
      <translation>为地图着色</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>As before</source>
      <translation>恢复原样</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Field</source>
      <translation>字段</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Colours</source>
      <translation>颜色</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>From, to</source>
      <translation>从,到</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>The same for every plot</source>
      <translation>所有图相同</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>No layer with displacement series yet: add points with one field per date, such as those that Import points or Detect hotspots makes.</source>
      <translation>尚无含形变序列的图层：请添加每个日期一个字段的点图层，例如“导入点”或“热点探测”的结果。</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>No point of {layer} there: click nearer to one, or drag a box around some.</source>
      <translation>该处没有 {layer} 的点：请更靠近点处点击，或拖框选取若干点。</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>Point {name}</source>
      <translation>点 {name}</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>No point of {layer} in that box: drag it around some.</source>
      <translation>框内没有 {layer} 的点：请拖框包住若干点。</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>{n} chosen: median and range of the points of each</source>
      <translation>已选 {n} 个：各自各点的中位数和范围</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>the first of {n} chosen</source>
      <translation>所选 {n} 个中的前几个</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>{points} around it</source>
      <translation>周围 {points}</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>{title} has no points in {layer}: choose the layer of points that it was made of.</source>
      <translation>{title} 在 {layer} 中没有点：请选择生成它所用的点图层。</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>{title} was made of {listed} points: choose the layer that it was made of.</source>
      <translation>{title} 由 {listed} 个点生成：请选择生成它所用的图层。</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>{speed} mm/yr in the mean</source>
      <translation>平均 {speed} 毫米/年</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>{before}, then {after} mm/yr</source>
      <translation>{before},之后 {after} 毫米/年</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>{speed} mm/yr throughout</source>
      <translation>全程 {speed} 毫米/年</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>Slow, as the layer has no spatial index: Layer Properties &gt; Source makes one.</source>
      <translation>图层没有空间索引，速度较慢：可在“图层属性 &gt; 源”中创建。</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>relative to the scene</source>
      <translation>相对于场景</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>as measured</source>
      <translation>按测量值</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>There is no displacement: the date fields are NULL, or hold text.</source>
      <translation>没有形变值：日期字段为 NULL 或含文本。</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>Hotspot {n}</source>
      <translation>热点 {n}</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>Cluster {n}</source>
      <translation>聚类 {n}</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>Temporal cluster {n}</source>
      <translation>时间聚类 {n}</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>Class {n}</source>
      <translation>类别 {n}</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>a sample of {n} points</source>
      <translation>{n} 个点的样本</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>a sample of {n} of {total} points</source>
      <translation>{total} 个点中的 {n} 个样本</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>1 point</source>
      <translation>1 个点</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>{n} points</source>
      <translation>{n} 个点</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_dock.py" />
      <source>Layer of hotspots, of what changed, or of assessed assets</source>
      <translation>热点、变化或已评估资产的图层</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_dock.py" />
      <source>Layer of points with date columns</source>
      <translation>含日期列的点图层</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_dock.py" />
      <source>Relative to the scene</source>
      <translation>相对于场景</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_dock.py" />
      <source>As measured</source>
      <translation>按测量值</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_dock.py" />
      <source>Click a point on the map, or drag a box</source>
      <translation>点击地图上的点，或拖出一个框</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_dock.py" />
      <source>Compare, reference, trend, colours, axis</source>
      <translation>比较、参考、趋势、颜色、坐标轴</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_dock.py" />
      <source>Show all of the plot</source>
      <translation>显示整个图</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_dock.py" />
      <source>Export the plot: PNG, SVG or CSV</source>
      <translation>导出图：PNG、SVG 或 CSV</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_dock.py" />
      <source>List</source>
      <translation>列表</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_dock.py" />
      <source>Points</source>
      <translation>点</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_dock.py" />
      <source>{file} cannot be written: choose another folder or name.</source>
      <translation>无法写入 {file}：请选择其他文件夹或名称。</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_dock.py" />
      <source>Written: {file}</source>
      <translation>已写入：{file}</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_dock.py" />
      <source>What motion is told against, in list and plot: the motion of the whole scene, or the data's reference.</source>
      <translation>列表和图中运动的参照:整个场景的运动,或数据自身的参考。</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_dock.py" />
      <source>This layer does not know the motion of its scene: Detect hotspots makes layers that do.</source>
      <translation>此图层不知道场景的运动:“热点探测”生成的图层才知道。</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_dock.py" />
      <source>Click a point on the map, or drag a box around some, to see how they move.</source>
      <translation>点击地图上的点，或拖框选取若干点，查看其运动。</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_dock.py" />
      <source>Choose an asset in the list, click a point on the map, or drag a box around some.</source>
      <translation>请在列表中选择一个资产，在地图上单击一个点，或拖出一个框选中若干点。</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_dock.py" />
      <source>Choose a hotspot in the list, click a point on the map, or drag a box around some.</source>
      <translation>在列表中选择热点，点击地图上的点，或拖框选取若干点。</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_record.py" />
      <source>Hotspot {n} of before</source>
      <translation>此前的热点 {n}</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Rank</source>
      <translation>排名</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>1 is the fastest against the scene; in an update hotspots keep their numbers.</source>
      <translation>1 为相对场景最快者；更新时热点保留其编号。</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>What happened</source>
      <translation>发生了什么</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Since the run it was compared with.</source>
      <translation>自与之比较的那次分析以来。</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>then (mm/yr)</source>
      <translation>当时（毫米/年）</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Velocity then, against stable ground around.</source>
      <translation>当时相对于周围稳定地面的速度。</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>now (mm/yr)</source>
      <translation>现在（毫米/年）</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Velocity now, against stable ground around.</source>
      <translation>现在相对于周围稳定地面的速度。</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>How sure</source>
      <translation>可信程度</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>How sure it is what happened.</source>
      <translation>所发生变化的可信程度。</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>How many points it has.</source>
      <translation>包含的点数。</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Pattern</source>
      <translation>模式</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Which at least half of its points share.</source>
      <translation>至少一半的点具有该模式。</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Confidence</source>
      <translation>可信度</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>How sure the hotspot is.</source>
      <translation>热点的可靠程度。</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>ha</source>
      <translation>公顷</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Area in hectares.</source>
      <translation>面积（公顷）。</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Spread (mm/yr)</source>
      <translation>离散度(毫米/年)</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Standard deviation of its points' velocities.</source>
      <translation>其各点速度的标准差。</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Signif.</source>
      <translation>显著性</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Motion in units of what noise would give.</source>
      <translation>以噪声所能产生的量为单位的运动。</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>A dash where the points do not carry it.</source>
      <translation>点数据不足以得出时显示短横线。</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Asset</source>
      <translation>资产</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Those of the highest level first, and of one level the fastest.</source>
      <translation>等级最高者在前，同级中速度最快者在前。</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Level</source>
      <translation>等级</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>By the limits that were chosen.</source>
      <translation>按所选限值。</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Difference (mm)</source>
      <translation>差异（毫米）</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>How much more one part of it has moved than another.</source>
      <translation>其一部分比另一部分多移动了多少。</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Angular distortion (mm/m)</source>
      <translation>角变形（毫米/米）</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Deflection ratio (mm/m)</source>
      <translation>挠度比（毫米/米）</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Tilt (mm/m)</source>
      <translation>倾斜（毫米/米）</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Horizontal strain (mm/m)</source>
      <translation>水平应变（毫米/米）</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>How many points are within its reach.</source>
      <translation>其范围内有多少个点。</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Not known because</source>
      <translation>未知原因</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Of differential motion.</source>
      <translation>差异运动未知的原因。</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Without points (%)</source>
      <translation>无点（%）</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Share of it without points.</source>
      <translation>其中没有点的比例。</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Hotspot</source>
      <translation>热点</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>That it stands in.</source>
      <translation>其所在的热点。</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>mm/yr, relative</source>
      <translation>毫米/年,相对</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Mean velocity of its points relative to the whole scene, with its standard error.</source>
      <translation>其各点相对于整个场景的平均速度及标准误差。</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>mm/yr, measured</source>
      <translation>毫米/年,测量值</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Mean velocity of its points as measured, the scene's own motion included, with its standard error.</source>
      <translation>其各点测得的平均速度(含场景自身运动)及标准误差。</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Negative is away from the satellite, or down.</source>
      <translation>负值表示远离卫星或向下。</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>How it moves</source>
      <translation>如何运动</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Steady, or when the motion changed last and how.</source>
      <translation>稳定，或最近一次运动变化的时间和方式。</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>before (mm/yr)</source>
      <translation>之前(毫米/年)</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Velocity before the latest change.</source>
      <translation>最近变化之前的速度。</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>after (mm/yr)</source>
      <translation>之后(毫米/年)</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Velocity after the latest change.</source>
      <translation>最近变化之后的速度。</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Jump (mm)</source>
      <translation>跳变(毫米)</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Jump at the latest change.</source>
      <translation>最近变化时的跳变。</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>± days</source>
      <translation>± 天</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Standard error of the date of that change.</source>
      <translation>该变化日期的标准误差。</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>was {n}</source>
      <translation>原为 {n}</translation>
    </message>
    <message>
      <location filename="../ui/plot_library.py" />
      <source>The library for plots cannot be unpacked ({error}): free some space, or install the plugin anew.</source>
      <translation>无法解压绘图库({error}):请释放空间或重新安装插件。</translation>
    </message>
    <message>
      <location filename="../ui/plot_library.py" />
      <source>Plots need pyqtgraph, which comes in the plugin's zip: install the plugin from its zip.</source>
      <translation>绘图需要插件 zip 中附带的 pyqtgraph:请从 zip 安装插件。</translation>
    </message>
    <message>
      <location filename="../ui/plot_library.py" />
      <source>The pyqtgraph that QGIS found does not work here ({error}): update or remove it.</source>
      <translation>QGIS 找到的 pyqtgraph 在此无法工作（{error}）：请更新或移除。</translation>
    </message>
    <message>
      <location filename="../ui/series_figure.py" />
      <source>{date} ± {days} days</source>
      <translation>{date} ± {days} 天</translation>
    </message>
    <message>
      <location filename="../ui/series_figure.py" />
      <source>median</source>
      <translation>中位数</translation>
    </message>
    <message>
      <location filename="../ui/series_figure.py" />
      <source>minimum</source>
      <translation>最小值</translation>
    </message>
    <message>
      <location filename="../ui/series_figure.py" />
      <source>maximum</source>
      <translation>最大值</translation>
    </message>
    <message>
      <location filename="../ui/series_figure.py" />
      <source>{name}, fitted</source>
      <translation>{name}，拟合</translation>
    </message>
    <message>
      <location filename="../ui/series_figure.py" />
      <source>step of {size} mm</source>
      <translation>阶跃 {size} mm</translation>
    </message>
    <message>
      <location filename="../ui/series_figure.py" />
      <source>piecewise linear: {speeds} mm/yr</source>
      <translation>分段线性:{speeds} 毫米/年</translation>
    </message>
    <message>
      <location filename="../ui/series_figure.py" />
      <source>, then </source>
      <translation>，然后 </translation>
    </message>
    <message>
      <location filename="../ui/series_figure.py" />
      <source>power: {size} mm in all</source>
      <translation>幂函数：共 {size} mm</translation>
    </message>
    <message>
      <location filename="../ui/series_plot.py" />
      <source>median, range and single series</source>
      <translation>中位数、范围与各条序列</translation>
    </message>
    <message>
      <location filename="../ui/series_plot.py" />
      <source>Displacement (mm)</source>
      <translation>形变（mm）</translation>
    </message>
    <message>
      <location filename="../ui/windows.py" />
      <source>{n} assets assessed</source>
      <translation>已评估 {n} 个资产</translation>
    </message>
    <message>
      <location filename="../ui/windows.py" />
      <source>{n} hotspots compared</source>
      <translation>已比较 {n} 个热点</translation>
    </message>
    <message>
      <location filename="../ui/windows.py" />
      <source>No hotspot found: log and report say what was looked at.</source>
      <translation>未发现热点:日志和报告说明检查了什么。</translation>
    </message>
    <message>
      <location filename="../ui/windows.py" />
      <source>1 hotspot found</source>
      <translation>发现 1 个热点</translation>
    </message>
    <message>
      <location filename="../ui/windows.py" />
      <source>{n} hotspots found</source>
      <translation>发现 {n} 个热点</translation>
    </message>
    <message>
      <location filename="../ui/windows.py" />
      <source>Show list</source>
      <translation>显示列表</translation>
    </message>
    <message>
      <location filename="../ui/windows.py" />
      <source>Open report</source>
      <translation>打开报告</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/assess_assets.py" />
      <source>Assets</source>
      <translation>资产</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/assess_assets.py" />
      <source>Points, lines or polygons. A filter or a selection is respected.</source>
      <translation>点、线或多边形。遵从过滤或选择。</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/assess_assets.py" />
      <source>Point layer</source>
      <translation>点图层</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/assess_assets.py" />
      <source>What the points measure</source>
      <translation>点所测量的内容</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/assess_assets.py" />
      <source>As the fields say (v_up: vertical; else along the line of sight)</source>
      <translation>按字段判断（v_up：垂直；否则沿视线方向）</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/assess_assets.py" />
      <source>Motion along the line of sight</source>
      <translation>沿视线方向的运动</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/assess_assets.py" />
      <source>Vertical motion</source>
      <translation>垂直运动</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/assess_assets.py" />
      <source>Along the line of sight, but all motion is vertical</source>
      <translation>沿视线方向，但所有运动均为垂直运动</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/assess_assets.py" />
      <source>Series written by Decompose, and vertical products, are vertical, which no field says. The last choice divides by the cosine of the incidence angle: right where ground only sinks or rises.</source>
      <translation>分解所写的序列和垂直产品都是垂直的，但没有字段说明这一点。最后一项除以入射角的余弦：仅适用于地面只下沉或上升之处。</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/assess_assets.py" />
      <source>East series</source>
      <translation>东向序列</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/assess_assets.py" />
      <source>Of the same cells, as Decompose writes them: tells horizontal strain where assets run eastward.</source>
      <translation>来自相同的单元，如分解所写：在资产沿东西向延伸之处给出水平应变。</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/assess_assets.py" />
      <source>Hotspots</source>
      <translation>热点</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/assess_assets.py" />
      <source>As Detect hotspots writes them: each asset gets the number of the one it stands in.</source>
      <translation>如热点探测所写：每个资产获得其所在热点的编号。</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/assess_assets.py" />
      <source>Reach of an asset</source>
      <translation>资产的范围</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/assess_assets.py" />
      <source>In metres around it, in which points count as its own. Points are placed to some 10 m; with a long reach, what the ground beside a building does is told of the building.</source>
      <translation>资产周围的米数，其中的点视为属于该资产。点的定位精度约 10 米；范围过大时，建筑旁地面的运动会被算作建筑的运动。</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/assess_assets.py" />
      <source>Distance of stations along lines</source>
      <translation>沿线测站的间距</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/assess_assets.py" />
      <source>In metres. Each piece needs three points; shorter pieces show sharper bends.</source>
      <translation>以米为单位。每段需要三个点；段越短，显示的弯曲越尖锐。</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/assess_assets.py" />
      <source>Assessed assets</source>
      <translation>评估后的资产</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/assess_assets.py" />
      <source>The assets with new fields, styled by level; what is not known is hatched.</source>
      <translation>带有新字段的资产，按等级设置样式；未知者以斜线表示。</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/assess_assets.py" />
      <source>Stations of lines</source>
      <translation>线的测站</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/assess_assets.py" />
      <source>One point a piece, with what its points tell; of lines alone.</source>
      <translation>每段一个点，附其各点所示；仅用于线。</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/assess_assets.py" />
      <source>Asset report</source>
      <translation>资产报告</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/assess_assets.py" />
      <source>What stands on moving ground, the worst first, as one HTML page.</source>
      <translation>移动地面上的资产，最差者在前，为一个 HTML 页面。</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/assess_assets.py" />
      <source>Number of assets with points</source>
      <translation>有点的资产数量</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/assess_assets.py" />
      <source>Number of assets with a level</source>
      <translation>有等级的资产数量</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/assess_assets.py" />
      <source>{east} has not the cells and dates of {points}: choose the two layers that one run of Decompose has written.</source>
      <translation>{east} 的单元和日期与 {points} 不同：请选择同一次分解所写的两个图层。</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_layer.py" />
      <source>{name} is a table without geometry: assets are points, lines or polygons; choose another layer.</source>
      <translation>{name} 是没有几何的表：资产是点、线或多边形；请选择其他图层。</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_layer.py" />
      <source>{name} holds geometries of several kinds: choose a layer of points, of lines or of polygons.</source>
      <translation>{name} 含有多种几何：请选择点、线或多边形图层。</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_layer.py" />
      <source>{name} has no coordinate reference system: set its CRS, so that points near its assets can be found.</source>
      <translation>{name} 没有坐标参照系：请设置其 CRS，以便找到资产附近的点。</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_layer.py" />
      <source>{name} has no assets: check its filter, or whether 'selected features only' was meant.</source>
      <translation>{name} 没有资产：请检查其过滤器，或是否本意为“仅所选要素”。</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_layer.py" />
      <source>No asset of {name} has a geometry: choose another layer.</source>
      <translation>{name} 中没有资产具有几何：请选择其他图层。</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_layer.py" />
      <source>{name} is no layer of hotspots: polygons with a field hotspot are needed, as Detect hotspots writes them.</source>
      <translation>{name} 不是热点图层：需要带有 hotspot 字段的多边形，如热点探测所写。</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_layer.py" />
      <source>{name} lies somewhere else than the points: check that both layers are of the same place, and that the CRS of each is the one its coordinates are in.</source>
      <translation>{name} 与点不在同一地点：请检查两个图层是否为同一地点，以及各自的 CRS 是否与其坐标一致。</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_layer.py" />
      <source>{name} has coordinates that do not fit its CRS: correct or deselect those assets, or set the right CRS.</source>
      <translation>{name} 含有与其 CRS 不符的坐标：请更正或取消选择这些资产，或设置正确的 CRS。</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_picture.py" />
      <source>Map of {n} assets, {known} of them coloured by level and {unknown} not known.</source>
      <translation>{n} 个资产的地图，其中 {known} 个按等级着色，{unknown} 个未知。</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_report.py" />
      <source>Assets on moving ground: {layer}</source>
      <translation>移动地面上的资产：{layer}</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_report.py" />
      <source>Assets by level, the strongest colour the worst; hatched or dashed: not known. Grey dots: points. Land: Natural Earth, and the surroundings of the points.</source>
      <translation>按等级显示的资产，颜色越深越差；斜线或虚线：未知。灰点：测量点。陆地：Natural Earth 及点的周边。</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_report.py" />
      <source>What was found on the way</source>
      <translation>过程中的发现</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_report.py" />
      <source>Limits: Boscardin and Cording (1989), Burland (1997), Skempton and MacDonald (1956). Definitions and rules: docs/assets.md.</source>
      <translation>界限：Boscardin 与 Cording (1989)、Burland (1997)、Skempton 与 MacDonald (1956)。定义与规则：docs/assets.md。</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_report.py" />
      <source>{above} of {total} assets are above the lowest level</source>
      <translation>{total} 个资产中有 {above} 个高于最低等级</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_report.py" />
      <source>Of {unknown} no level is known, {bare} of them without any point near.</source>
      <translation>{unknown} 个等级未知，其中 {bare} 个附近没有任何点。</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_report.py" />
      <source>Velocities are relative to the scene, whose own is {v} mm a year.</source>
      <translation>速度相对于场景，场景自身为每年 {v} 毫米。</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_report.py" />
      <source>Not known</source>
      <translation>未知</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_report.py" />
      <source>Share</source>
      <translation>比例</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_report.py" />
      <source>Why differential motion is not known: {reasons}.</source>
      <translation>差异运动未知的原因：{reasons}。</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_report.py" />
      <source>Levels</source>
      <translation>等级</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_report.py" />
      <source>By the tensile strain of angular distortion and horizontal strain: {limits} mm/m.</source>
      <translation>按角变形与水平应变的拉应变：{limits} mm/m。</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_report.py" />
      <source>By the tensile strain of deflection and horizontal strain: {limits} mm/m.</source>
      <translation>按挠度与水平应变的拉应变：{limits} mm/m。</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_report.py" />
      <source>By angular distortion: {limits} mm/m.</source>
      <translation>按角变形：{limits} mm/m。</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_report.py" />
      <source>By differential motion: {limits} mm.</source>
      <translation>按差异运动：{limits} mm。</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_report.py" />
      <source>By velocity, whichever way: {limits} mm/yr.</source>
      <translation>按速度大小（不论方向）：{limits} 毫米/年。</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_report.py" />
      <source>not known</source>
      <translation>未知</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_report.py" />
      <source>In words</source>
      <translation>文字说明</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_report.py" />
      <source>Velocity (mm/yr)</source>
      <translation>速度（毫米/年）</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_report.py" />
      <source>Without points</source>
      <translation>无点部分</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_report.py" />
      <source>The worst {n} of {total} assets with points; the layer has them all.</source>
      <translation>{total} 个有点的资产中最差的 {n} 个；图层中含有全部。</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_report.py" />
      <source>The worst first</source>
      <translation>最差者在前</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_words.py" />
      <source>no points</source>
      <translation>没有点</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_words.py" />
      <source>too few points</source>
      <translation>点太少</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_words.py" />
      <source>points to one side</source>
      <translation>点偏于一侧</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_words.py" />
      <source>points disagree</source>
      <translation>点相互矛盾</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_words.py" />
      <source>less sure than a tenth</source>
      <translation>不确定度超过十分之一</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_words.py" />
      <source>No point within reach: nothing is known.</source>
      <translation>范围内没有点：一无所知。</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_words.py" />
      <source>{motion} ({points}).</source>
      <translation>{motion}（{points}）。</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_words.py" />
      <source>{amount} mm a year</source>
      <translation>每年 {amount} 毫米</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_words.py" />
      <source>Its fastest piece: {moving}.</source>
      <translation>其最快的一段：{moving}。</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_words.py" />
      <source>{share} of it has no points near.</source>
      <translation>其 {share} 附近没有点。</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_words.py" />
      <source>Damage to be expected: {level}.</source>
      <translation>预计损坏：{level}。</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_words.py" />
      <source>between {low} and {high}</source>
      <translation>介于 {low} 与 {high} 之间</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_words.py" />
      <source>no motion told from that of the scene</source>
      <translation>没有可与场景区分的运动</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_words.py" />
      <source>moving with the seasons, and in the mean {moving}</source>
      <translation>随季节运动，平均{moving}</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_words.py" />
      <source>moved and came back, in the mean {moving}</source>
      <translation>曾移动并已恢复，平均{moving}</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_words.py" />
      <source>, with a jump of {jump} mm in {when}</source>
      <translation>，{when} 有 {jump} 毫米的跳变</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_words.py" />
      <source>, begun in {when} ({after} mm a year since)</source>
      <translation>，{when} 开始（此后每年 {after} 毫米）</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_words.py" />
      <source>, stopped in {when} ({before} mm a year before)</source>
      <translation>，{when} 停止（此前每年 {before} 毫米）</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_words.py" />
      <source>, the other way since {when}</source>
      <translation>，自 {when} 起反向</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_words.py" />
      <source>, faster since {when} ({after} mm a year, {before} before)</source>
      <translation>，自 {when} 加快（每年 {after} 毫米，此前 {before}）</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_words.py" />
      <source>, slower since {when} ({after} mm a year, {before} before)</source>
      <translation>，自 {when} 减慢（每年 {after} 毫米，此前 {before}）</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_words.py" />
      <source>How one part moves against another is not known: {why}.</source>
      <translation>各部分之间的相对运动未知：{why}。</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_words.py" />
      <source>Differential settlement {mm} mm</source>
      <translation>差异沉降 {mm} 毫米</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_words.py" />
      <source>Differential motion {mm} mm, along the line of sight</source>
      <translation>差异运动 {mm} 毫米，沿视线方向</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_words.py" />
      <source>{told}, angular distortion {beta} mm/m, deflection ratio {ratio} mm/m.</source>
      <translation>{told}，角变形 {beta} mm/m，挠度比 {ratio} mm/m。</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/levels.py" />
      <source>Damage where motion is vertical, else by velocity</source>
      <translation>运动为垂直时按损坏，否则按速度</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/levels.py" />
      <source>Damage by distortion and strain (Boscardin and Cording 1989)</source>
      <translation>按角变形与应变的损坏（Boscardin 与 Cording 1989）</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/levels.py" />
      <source>Damage by deflection and strain (Burland 1997)</source>
      <translation>按挠度与应变的损坏（Burland 1997）</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/levels.py" />
      <source>Angular distortion (Skempton and MacDonald 1956)</source>
      <translation>角变形（Skempton 与 MacDonald 1956）</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/levels.py" />
      <source>Angular distortion, own limits (mm/m)</source>
      <translation>角变形，自定界限 (mm/m)</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/levels.py" />
      <source>Differential motion, own limits (mm)</source>
      <translation>差异运动，自定界限 (mm)</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/levels.py" />
      <source>Velocity, own limits (mm/yr)</source>
      <translation>速度，自定界限（毫米/年）</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/levels.py" />
      <source>The literature's limits are those of masonry and frames, and of all settlement since a building stands; points tell that of their own dates.</source>
      <translation>文献界限针对砌体与框架，且为建筑建成以来的全部沉降；点只给出其自身日期内的沉降。</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/levels.py" />
      <source>Own limits</source>
      <translation>自定界限</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/levels.py" />
      <source>Growing numbers, such as 1, 2, 5. Left empty, velocities have the limits 2, 5, 10.</source>
      <translation>递增的数字，例如 1, 2, 5。留空时，速度界限为 2, 5, 10。</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/levels.py" />
      <source>Velocity field (empty = the series, or found by its name)</source>
      <translation>速度字段（留空 = 使用序列，或按名称查找）</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/levels.py" />
      <source>In millimetres a year. Where one is chosen, series are not read: much quicker, without kinds.</source>
      <translation>单位为毫米/年。若选择，则不读取序列：快得多，但没有运动类型。</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/levels.py" />
      <source>Years to sum velocities over</source>
      <translation>累加速度的年数</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/levels.py" />
      <source>Where there are no series: of the data, or since a building stands. Left empty, rates are told.</source>
      <translation>用于没有序列时：数据的年数，或建筑建成以来的年数。留空则给出速率。</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/levels.py" />
      <source>Velocities are those against the median of all points, as of hotspots; differences are the same.</source>
      <translation>速度相对于所有点的中位数，与热点相同；差异不变。</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/levels.py" />
      <source>Without displacement series, the years that velocities are summed up over must be given, so that levels by differential motion can be told; or take levels by velocity.</source>
      <translation>没有位移序列时，必须给出累加速度的年数，才能按差异运动分级；或者按速度分级。</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/levels.py" />
      <source>The limits must be numbers, such as 1, 2, 5, and here they are {text}.</source>
      <translation>界限必须是数字，例如 1, 2, 5，而此处为 {text}。</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/measures.py" />
      <source>Motion is along the line of sight: it says nothing of damage, for which two tracks are to be decomposed.</source>
      <translation>运动沿视线方向：不能说明损坏，为此需要分解两个轨道。</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/measures.py" />
      <source>Motion is vertical.</source>
      <translation>运动为垂直运动。</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/measures.py" />
      <source>Motion along the line of sight is taken for vertical, as was said, and divided by the cosine of the incidence angle.</source>
      <translation>按所声明，视线方向的运动被视为垂直运动，并除以入射角的余弦。</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/measures.py" />
      <source>Field {field} does not say for every point from where it was seen, so that its motion cannot be taken for vertical: complete it, or leave the motion along the line of sight.</source>
      <translation>字段 {field} 没有说明每个点的观测方向，因此其运动不能视为垂直：请补全，或保留视线方向的运动。</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/measures.py" />
      <source>{name} has neither an incidence angle (incidence) nor a line of sight (los_u), so that its motion cannot be taken for vertical: add such a field, or decompose two tracks.</source>
      <translation>{name} 既没有入射角 (incidence) 也没有视线 (los_u)，因此其运动不能视为垂直：请添加这样的字段，或分解两个轨道。</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/measures.py" />
      <source>{name} has neither displacement series (fields named by dates) nor a velocity (such as v_up or mean_velocity): import its file again, or choose the field of the velocity.</source>
      <translation>{name} 既没有位移序列（以日期命名的字段）也没有速度（如 v_up 或 mean_velocity）：请重新导入其文件，或选择速度字段。</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/measures.py" />
      <source>The layer has no field {chosen}: choose another.</source>
      <translation>图层没有字段 {chosen}：请另选一个。</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/measures.py" />
      <source>Field {field} holds no numbers: choose the field of the velocity in mm/yr.</source>
      <translation>字段 {field} 不含数字：请选择以毫米/年为单位的速度字段。</translation>
    </message>
    <message>
      <location filename="../processing_provider/base.py" />
      <source>Point layer of displacement series</source>
      <translation>形变时间序列点图层</translation>
    </message>
    <message>
      <location filename="../processing_provider/base.py" />
      <source>Date fields</source>
      <translation>日期字段</translation>
    </message>
    <message>
      <location filename="../processing_provider/base.py" />
      <source>Fields that hold the displacement, in millimetres, one per acquisition. Left empty, every field named YYYYMMDD, DYYYYMMDD or D_YYYYMMDD is used.</source>
      <translation>存放形变量的字段，单位毫米，每次观测一个。留空则使用所有名为 YYYYMMDD、DYYYYMMDD 或 D_YYYYMMDD 的字段。</translation>
    </message>
    <message>
      <location filename="../processing_provider/base.py" />
      <source>Largest share of missing dates (%)</source>
      <translation>缺失日期的最大比例（%）</translation>
    </message>
    <message>
      <location filename="../processing_provider/base.py" />
      <source>Missing values inside a series are interpolated in time. A point that lacks more than this share of the dates is set aside and counted in the log.</source>
      <translation>序列内部的缺失值按时间插值。缺失日期超过此比例的点将被搁置，并在日志中计数。</translation>
    </message>
    <message>
      <location filename="../processing_provider/base.py" />
      <source>Any point layer with a coordinate reference system. A filter or a selection is respected.</source>
      <translation>任何带坐标参考系的点图层。过滤和选择均有效。</translation>
    </message>
    <message>
      <location filename="../processing_provider/base.py" />
      <source>Whole numbers; NULL and negative numbers belong to no cluster.</source>
      <translation>整数；NULL 和负数不属于任何簇。</translation>
    </message>
    <message>
      <location filename="../processing_provider/base.py" />
      <source>Text or whole numbers; NULL, blank text and negative numbers are no class.</source>
      <translation>文本或整数；NULL、空文本和负数不算类别。</translation>
    </message>
    <message>
      <location filename="../processing_provider/base.py" />
      <source>Random seed</source>
      <translation>随机种子</translation>
    </message>
    <message>
      <location filename="../processing_provider/base.py" />
      <source>The same layer, parameters and seed give the same result.</source>
      <translation>相同的图层、参数和种子得到相同的结果。</translation>
    </message>
    <message>
      <location filename="../processing_provider/base.py" />
      <source>HTML files (*.html)</source>
      <translation>HTML 文件 (*.html)</translation>
    </message>
    <message>
      <location filename="../processing_provider/base.py" />
      <source>There is not enough memory for this layer: use fewer points or fewer dates.</source>
      <translation>内存不足以处理此图层：请减少点数或日期数。</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/assess_assets.py" />
      <source>Assess assets</source>
      <translation>评估资产</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Classify time series (TCN)</source>
      <translation>时间序列分类（TCN）</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Classify time series (LSTM)</source>
      <translation>时间序列分类（LSTM）</translation>
    </message>
    <message>
      <location filename="../processing_provider/cluster_time_series.py" />
      <source>Cluster time series</source>
      <translation>时间序列聚类</translation>
    </message>
    <message>
      <location filename="../processing_provider/compare_hotspots.py" />
      <source>Compare hotspots</source>
      <translation>比较热点</translation>
    </message>
    <message>
      <location filename="../processing_provider/covariogram.py" />
      <source>Displacement covariogram</source>
      <translation>形变协方差图</translation>
    </message>
    <message>
      <location filename="../processing_provider/decompose.py" />
      <source>Decompose into vertical and east</source>
      <translation>分解为垂直向和东向</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>Detect hotspots</source>
      <translation>热点探测</translation>
    </message>
    <message>
      <location filename="../processing_provider/evaluate_labels.py" />
      <source>Evaluate labels</source>
      <translation>标签评估</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_results.py" />
      <source>Export results</source>
      <translation>导出结果</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_training_set.py" />
      <source>Export training set</source>
      <translation>导出训练集</translation>
    </message>
    <message>
      <location filename="../processing_provider/filter_hotspots.py" />
      <source>Filter hotspots</source>
      <translation>热点筛选</translation>
    </message>
    <message>
      <location filename="../processing_provider/import_points.py" />
      <source>Import InSAR points</source>
      <translation>导入 InSAR 点</translation>
    </message>
    <message>
      <location filename="../processing_provider/large_runs/prepare_large_run.py" />
      <source>Prepare a large run</source>
      <translation>准备大型运行</translation>
    </message>
    <message>
      <location filename="../processing_provider/large_runs/read_large_run.py" />
      <source>Read a large run</source>
      <translation>读取大型运行</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>Prepare time series</source>
      <translation>时间序列预处理</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>Profile along a line</source>
      <translation>沿线剖面</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Sample raster stack</source>
      <translation>栅格堆栈采样</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/make_sheets.py" />
      <source>Sheets of hotspots or assets</source>
      <translation>热点或资产图幅</translation>
    </message>
    <message>
      <location filename="../processing_provider/split_clusters.py" />
      <source>Split clusters in space</source>
      <translation>簇的空间划分</translation>
    </message>
    <message>
      <location filename="../processing_provider/standard_distance.py" />
      <source>Standard distance of clusters</source>
      <translation>簇的标准距离</translation>
    </message>
    <message>
      <location filename="../processing_provider/update_series.py" />
      <source>Update series</source>
      <translation>更新序列</translation>
    </message>
    <message>
      <location filename="../processing_provider/base.py" />
      <source>Input</source>
      <translation>输入</translation>
    </message>
    <message>
      <location filename="../processing_provider/base.py" />
      <source>Clusters</source>
      <translation>聚类</translation>
    </message>
    <message>
      <location filename="../processing_provider/base.py" />
      <source>Patterns</source>
      <translation>形变模式</translation>
    </message>
    <message>
      <location filename="../processing_provider/base.py" />
      <source>Output</source>
      <translation>输出</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/assess_assets.py" />
      <source>Holds buildings, lines (railways, pipes, dikes) or places against points: for each the number of points near it, its velocity and how sure that is, its kind of motion and since when, and how one part of it moves against another: differential motion, tilt, and of vertical motion angular distortion, deflection ratio and the class of damage that the literature gives for them.&lt;br&gt;&lt;br&gt;Nothing is told that the points do not carry: where they are too few, or all to one side, or contradict each other, the field &lt;i&gt;why_not&lt;/i&gt; says so, and no class is given.&lt;br&gt;&lt;br&gt;&lt;b&gt;Vertical or not:&lt;/b&gt; satellites measure along a slanted line of sight. Damage is told of vertical motion alone: of a layer of &lt;i&gt;Decompose into vertical and east&lt;/i&gt; (its velocities, or its vertical and east series), or where you say that all motion is vertical. The names of fields say which: &lt;i&gt;v_up&lt;/i&gt;, &lt;i&gt;diff_up&lt;/i&gt;, or &lt;i&gt;v_los&lt;/i&gt;, &lt;i&gt;diff_los&lt;/i&gt;.&lt;br&gt;&lt;br&gt;Lines are cut into pieces, each of which is told from the points beside it, and held against its neighbours. Formulas, rules and sources: docs/assets.md.</source>
      <translation>将建筑、线状设施（铁路、管道、堤坝）或地点与点进行比对：给出每个资产附近的点数、速度及其可靠程度、运动类型及起始时间，以及各部分之间的相对运动：差异运动、倾斜；对于垂直运动，还给出角变形、挠度比以及文献给出的损坏等级。&lt;br&gt;&lt;br&gt;点不能支持的内容一概不说：点太少、偏于一侧或相互矛盾时，字段 &lt;i&gt;why_not&lt;/i&gt; 会说明，且不给出等级。&lt;br&gt;&lt;br&gt;&lt;b&gt;是否垂直：&lt;/b&gt;卫星沿倾斜的视线测量。损坏仅针对垂直运动：来自&lt;i&gt;分解为垂直与东向&lt;/i&gt;的图层（其速度，或其垂直与东向序列），或您声明所有运动均为垂直时。字段名称会说明：&lt;i&gt;v_up&lt;/i&gt;、&lt;i&gt;diff_up&lt;/i&gt;，或 &lt;i&gt;v_los&lt;/i&gt;、&lt;i&gt;diff_los&lt;/i&gt;。&lt;br&gt;&lt;br&gt;线被切分为若干段，每段由其旁边的点给出，并与相邻段比较。公式、规则与来源：docs/assets.md。</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Names the pattern of every point's displacement by a temporal convolutional network (Yang et al. 2024), as the data come: any number of dates within the model's limits, regular or not; gaps are filled and unequal intervals interpolated.&lt;br&gt;&lt;br&gt;A model of patterns writes &lt;i&gt;pattern&lt;/i&gt; (stable, linear, step, piecewise linear, power or undefined) and its probability &lt;i&gt;pattern_p&lt;/i&gt;; NULL where no pattern is probable enough. Quantities are fitted by least squares, each with its standard error (&lt;i&gt;..._std&lt;/i&gt;): for every point the velocity &lt;i&gt;fit_v&lt;/i&gt;, the seasonal amplitude &lt;i&gt;season_mm&lt;/i&gt; and the residual &lt;i&gt;fit_rmse&lt;/i&gt;; for a step &lt;i&gt;step_date&lt;/i&gt;, &lt;i&gt;step_mm&lt;/i&gt; and the velocities &lt;i&gt;v1&lt;/i&gt; and &lt;i&gt;v2&lt;/i&gt; before and after; for a piecewise linear series the dates &lt;i&gt;break1&lt;/i&gt;, &lt;i&gt;break2&lt;/i&gt; and the segments' velocities &lt;i&gt;v1&lt;/i&gt;, &lt;i&gt;v2&lt;/i&gt;, &lt;i&gt;v3&lt;/i&gt;; for a power series the motion &lt;i&gt;power_mm&lt;/i&gt; and, of the course that fits best, the &lt;i&gt;exponent&lt;/i&gt;, the time &lt;i&gt;log_days&lt;/i&gt; of a logarithm or &lt;i&gt;exp_days&lt;/i&gt; of an exponential decay. Lengths are in mm, velocities in mm/yr, errors of dates in days.&lt;br&gt;&lt;br&gt;A site model, trained on your own clusters, writes the cluster's number &lt;i&gt;label&lt;/i&gt; and &lt;i&gt;label_prob&lt;/i&gt;.</source>
      <translation>用时间卷积网络识别每个点的形变模式（Yang et al. 2024），数据原样即可：日期数只要在模型范围内，规则与否均可；缺失值会填补，不等间隔会插值。&lt;br&gt;&lt;br&gt;模式模型写出 &lt;i&gt;pattern&lt;/i&gt;（stable 稳定、linear 线性、step 阶跃、piecewise linear 分段线性、power 幂律或 undefined 未定义）及其概率 &lt;i&gt;pattern_p&lt;/i&gt;；没有足够可能的模式时为 NULL。特征量由最小二乘拟合，各带标准误差（&lt;i&gt;..._std&lt;/i&gt;）：每个点有速度 &lt;i&gt;fit_v&lt;/i&gt;、季节振幅 &lt;i&gt;season_mm&lt;/i&gt; 和残差 &lt;i&gt;fit_rmse&lt;/i&gt;；阶跃有 &lt;i&gt;step_date&lt;/i&gt;、&lt;i&gt;step_mm&lt;/i&gt; 以及前后的速度 &lt;i&gt;v1&lt;/i&gt; 和 &lt;i&gt;v2&lt;/i&gt;；分段线性有转折日期 &lt;i&gt;break1&lt;/i&gt;、&lt;i&gt;break2&lt;/i&gt; 和各段速度 &lt;i&gt;v1&lt;/i&gt;、&lt;i&gt;v2&lt;/i&gt;、&lt;i&gt;v3&lt;/i&gt;；幂律有运动量 &lt;i&gt;power_mm&lt;/i&gt;，以及拟合最好的曲线的指数 &lt;i&gt;exponent&lt;/i&gt;、对数的时间 &lt;i&gt;log_days&lt;/i&gt; 或指数衰减的时间 &lt;i&gt;exp_days&lt;/i&gt;。长度单位为 mm，速度为 mm/年，日期误差为天。&lt;br&gt;&lt;br&gt;研究区模型（用您自己的簇训练）写出簇号 &lt;i&gt;label&lt;/i&gt; 和 &lt;i&gt;label_prob&lt;/i&gt;。</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Labels every point by a recurrent network (LSTM, or LSTM + Perceptron with static predictors; Tiwari and Shirzaei 2024, section 3.2): by a bundled model of patterns, or by a model trained on the clusters of your own site, which it carries over to new dates and neighbouring areas.&lt;br&gt;&lt;br&gt;A model of patterns writes &lt;i&gt;pattern&lt;/i&gt; (stable, linear, step, piecewise linear, power or undefined) and its probability &lt;i&gt;pattern_p&lt;/i&gt;; NULL where no pattern is probable enough. Quantities are fitted by least squares, each with its standard error (&lt;i&gt;..._std&lt;/i&gt;): for every point the velocity &lt;i&gt;fit_v&lt;/i&gt;, the seasonal amplitude &lt;i&gt;season_mm&lt;/i&gt; and the residual &lt;i&gt;fit_rmse&lt;/i&gt;; for a step &lt;i&gt;step_date&lt;/i&gt;, &lt;i&gt;step_mm&lt;/i&gt; and the velocities &lt;i&gt;v1&lt;/i&gt; and &lt;i&gt;v2&lt;/i&gt; before and after; for a piecewise linear series the dates &lt;i&gt;break1&lt;/i&gt;, &lt;i&gt;break2&lt;/i&gt; and the segments' velocities &lt;i&gt;v1&lt;/i&gt;, &lt;i&gt;v2&lt;/i&gt;, &lt;i&gt;v3&lt;/i&gt;; for a power series the motion &lt;i&gt;power_mm&lt;/i&gt; and, of the course that fits best, the &lt;i&gt;exponent&lt;/i&gt;, the time &lt;i&gt;log_days&lt;/i&gt; of a logarithm or &lt;i&gt;exp_days&lt;/i&gt; of an exponential decay. Lengths are in mm, velocities in mm/yr, errors of dates in days.&lt;br&gt;&lt;br&gt;A site model, trained on your own clusters, writes the cluster's number &lt;i&gt;label&lt;/i&gt; and &lt;i&gt;label_prob&lt;/i&gt;.</source>
      <translation>用循环网络给每个点打标签（LSTM，或带静态预测变量的 LSTM + Perceptron；Tiwari 和 Shirzaei 2024，3.2 节）：用内置的模式模型，或用您自己研究区的簇训练的模型，后者可推广到新的日期和邻近区域。&lt;br&gt;&lt;br&gt;模式模型写出 &lt;i&gt;pattern&lt;/i&gt;（stable 稳定、linear 线性、step 阶跃、piecewise linear 分段线性、power 幂律或 undefined 未定义）及其概率 &lt;i&gt;pattern_p&lt;/i&gt;；没有足够可能的模式时为 NULL。特征量由最小二乘拟合，各带标准误差（&lt;i&gt;..._std&lt;/i&gt;）：每个点有速度 &lt;i&gt;fit_v&lt;/i&gt;、季节振幅 &lt;i&gt;season_mm&lt;/i&gt; 和残差 &lt;i&gt;fit_rmse&lt;/i&gt;；阶跃有 &lt;i&gt;step_date&lt;/i&gt;、&lt;i&gt;step_mm&lt;/i&gt; 以及前后的速度 &lt;i&gt;v1&lt;/i&gt; 和 &lt;i&gt;v2&lt;/i&gt;；分段线性有转折日期 &lt;i&gt;break1&lt;/i&gt;、&lt;i&gt;break2&lt;/i&gt; 和各段速度 &lt;i&gt;v1&lt;/i&gt;、&lt;i&gt;v2&lt;/i&gt;、&lt;i&gt;v3&lt;/i&gt;；幂律有运动量 &lt;i&gt;power_mm&lt;/i&gt;，以及拟合最好的曲线的指数 &lt;i&gt;exponent&lt;/i&gt;、对数的时间 &lt;i&gt;log_days&lt;/i&gt; 或指数衰减的时间 &lt;i&gt;exp_days&lt;/i&gt;。长度单位为 mm，速度为 mm/年，日期误差为天。&lt;br&gt;&lt;br&gt;研究区模型（用您自己的簇训练）写出簇号 &lt;i&gt;label&lt;/i&gt; 和 &lt;i&gt;label_prob&lt;/i&gt;。</translation>
    </message>
    <message>
      <location filename="../processing_provider/cluster_time_series.py" />
      <source>Groups points whose displacement evolves alike, wherever they are: time-series k-means with soft-DTW, DTW or Euclidean distance (Tiwari and Shirzaei 2024, section 3.1).&lt;br&gt;&lt;br&gt;The centres are fitted on a sample in which rare motion is kept; every point then gets the nearest centre in the field &lt;i&gt;tcluster&lt;/i&gt;, 0 being the largest cluster and -1 a point that was set aside. Left to itself, the number of clusters is chosen by the silhouette and by what proves compact in space; the log says why.&lt;br&gt;&lt;br&gt;A model can be saved and applied to another layer, or to the same one with newer dates.</source>
      <translation>把形变演化相似的点归为一组，不论位置：基于 soft-DTW、DTW 或欧氏距离的时间序列 k 均值（Tiwari 和 Shirzaei 2024，3.1 节）。&lt;br&gt;&lt;br&gt;聚类中心在保留少见运动的样本上拟合；随后每个点在字段 &lt;i&gt;tcluster&lt;/i&gt; 中得到最近的中心，0 为最大的簇，-1 为被搁置的点。未给定时，簇的数量由轮廓系数和空间上的紧凑程度选择；日志会说明原因。&lt;br&gt;&lt;br&gt;模型可以保存并用于另一图层，或用于日期更新后的同一图层。</translation>
    </message>
    <message>
      <location filename="../processing_provider/compare_hotspots.py" />
      <source>What changed between two runs of &lt;i&gt;Detect hotspots&lt;/i&gt; over the same place: with new dates, of another release, of another time, or of an overlapping track. Each hotspot is new, turned, faster, merged, grown, split, slower, shrunk, stopped, gone, or as before, with how sure that is.&lt;br&gt;&lt;br&gt;Points need not be the same: hotspots are matched by place, as near as points stand. Motion is told against ground that is in no hotspot of either run, so another reference changes nothing. Where the ground moved before and was only not told, the hotspot is newly seen, not new; where no point is left, it is not gone.&lt;br&gt;&lt;br&gt;The page begins with what one must know today.</source>
      <translation>同一地点两次&lt;i&gt;热点探测&lt;/i&gt;之间有何变化：新增日期、另一版本、另一时段，或重叠的轨道。每个热点为新、反向、加快、合并、扩大、分裂、减慢、缩小、停止、消失或如前，并给出把握程度。&lt;br&gt;&lt;br&gt;点不必相同：热点按位置匹配，以点的密度为准。运动相对于不在任何一次分析热点内的地面，因此参考不同不影响结果。若地面原先已在运动只是未被报告，则热点为新看到而非新；若已没有点，则不算消失。&lt;br&gt;&lt;br&gt;页面以今天须知开头。</translation>
    </message>
    <message>
      <location filename="../processing_provider/covariogram.py" />
      <source>Covariance of the displacement of two points by the distance between them (Tiwari and Shirzaei 2024, equation 3 and figure 7), over pairs drawn at random, with a model fitted to it.&lt;br&gt;&lt;br&gt;The &lt;i&gt;correlation length&lt;/i&gt;, the distance at which the model has fallen to 5 %, is a number that other algorithms take: how far two points may lie apart and still share one motion, and how widely a hotspot may be spread. It is 0 where no correlation is found.</source>
      <translation>两点形变的协方差随距离的变化（Tiwari 和 Shirzaei 2024，公式 3 和图 7），由随机抽取的点对计算，并拟合模型。&lt;br&gt;&lt;br&gt;&lt;i&gt;相关长度&lt;/i&gt;是模型降到 5 % 时的距离，供其他算法使用：两点相距多远仍属同一运动，热点可以分布多广。没有相关性时为 0。</translation>
    </message>
    <message>
      <location filename="../processing_provider/decompose.py" />
      <source>Turns motion along the lines of sight of an ascending and a descending layer into vertical and east motion, cell by cell of a common grid. The line of sight of each point is read from the fields &lt;i&gt;los_e, los_n, los_u&lt;/i&gt; (EGMS: &lt;i&gt;los_east, los_north, los_up&lt;/i&gt;), or computed from &lt;i&gt;incidence&lt;/i&gt; and the heading of the satellite, right-looking.&lt;br&gt;&lt;br&gt;A cell is solved where points of both layers lie in it: fields &lt;i&gt;v_up&lt;/i&gt;, &lt;i&gt;v_east&lt;/i&gt; (mm/yr, up and east positive), their errors &lt;i&gt;..._std&lt;/i&gt; propagated from those of the velocities, and the numbers of points &lt;i&gt;n_asc&lt;/i&gt;, &lt;i&gt;n_desc&lt;/i&gt;. Motion to the north is taken as zero, to which these satellites are nearly blind; the log says how much of it would show. Layers seen from directions less than 20 degrees apart are refused.&lt;br&gt;&lt;br&gt;The series of both components can be written as layers that every algorithm here takes. They are at the dates of the layer that has most of them in the time common to all, to which the others are interpolated, and count from the first of these dates.&lt;br&gt;&lt;br&gt;Further layers, of overlapping tracks, are taken along by least squares.</source>
      <translation>把升轨图层和降轨图层沿视线向的运动，在公共格网上逐单元分解为垂直向和东向运动。每个点的视线向取自字段 &lt;i&gt;los_e, los_n, los_u&lt;/i&gt;（EGMS：&lt;i&gt;los_east, los_north, los_up&lt;/i&gt;），或由 &lt;i&gt;incidence&lt;/i&gt; 和卫星航向按右视计算。&lt;br&gt;&lt;br&gt;两个图层都有点落入的单元才求解：字段 &lt;i&gt;v_up&lt;/i&gt;、&lt;i&gt;v_east&lt;/i&gt;（mm/年，向上和向东为正），由速度误差传播得到的误差 &lt;i&gt;..._std&lt;/i&gt;，以及点数 &lt;i&gt;n_asc&lt;/i&gt;、&lt;i&gt;n_desc&lt;/i&gt;。这类卫星对南北向运动几乎不敏感，因此向北的运动视为零；日志说明它会有多少混入结果。观测方向相差不到 20 度的图层不予接受。&lt;br&gt;&lt;br&gt;两个分量的序列可以写成图层，供本插件的所有算法使用。在所有图层共有的时段内，采用日期最多的图层的日期，其他图层插值到这些日期，并以其中第一个日期为零点。&lt;br&gt;&lt;br&gt;来自重叠轨道的其他图层按最小二乘一并求解。</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>Finds where the ground moves, whatever the course: steady, faster or slower, begun or stopped, a jump, up and down, with the seasons. Neighbouring points that share a slow motion beyond that of the ground around them are a hotspot, as far as the motion reaches; what moves over kilometres, such as a city or an aquifer, is one of its own, with the places inside it. How many are false is measured on the layer itself, where nothing moves; no seed and no order of rows changes what is found. The courses of the hotspots are then compared by time-series k-means. A network names the pattern of each hotspot (after Yang et al. 2024).&lt;br&gt;&lt;br&gt;The search of Tiwari and Shirzaei (2024) can be chosen in its place: all series are grouped in time (time-series k-means), each group is split in space (DBSCAN), and what is compact, fast and significant is a hotspot. Labels that the layer has already, such as those of a model of your own, take the place of the groups in time.&lt;br&gt;&lt;br&gt;The report and the log say what was chosen and why.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../processing_provider/evaluate_labels.py" />
      <source>Holds the labels of points against their true classes: accuracy, precision and recall of each class, and the confusion matrix, which says what each class is taken for.&lt;br&gt;&lt;br&gt;Classes are compared by name, and the number 3 is the text 3. A point without a label counts as wrong; one whose true class is not known is left out. Points that the model learnt from flatter it: evaluate it on others.</source>
      <translation>把点的标签与真实类别对照：各类别的准确率、精确率和召回率，以及说明每个类别被认作什么的混淆矩阵。&lt;br&gt;&lt;br&gt;类别按名称比较，数字 3 等同于文本 3。没有标签的点算作错误；真实类别未知的点不计入。用模型学习过的点来评估会偏好：请用其他点评估。</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_results.py" />
      <source>Writes measurement points with what was found of them to a file for others: GeoPackage (.gpkg), GeoParquet (.parquet), FlatGeobuf (.fgb), GeoJSON (.geojson), KML (.kml), Shapefile (.shp), or as a table CSV (.csv) or a spreadsheet (.xlsx), as the file's name says.&lt;br&gt;&lt;br&gt;Columns have this plugin's names (&lt;i&gt;velocity&lt;/i&gt;, &lt;i&gt;coherence&lt;/i&gt;, DYYYYMMDD), which InSAR Explorer reads too, those of the European Ground Motion Service (&lt;i&gt;pid&lt;/i&gt;, &lt;i&gt;mean_velocity&lt;/i&gt;, YYYYMMDD) or those of SqueeSAR (&lt;i&gt;CODE&lt;/i&gt;, &lt;i&gt;VEL&lt;/i&gt;, DYYYYMMDD). All of them can be imported again.&lt;br&gt;&lt;br&gt;A table has &lt;i&gt;latitude&lt;/i&gt; and &lt;i&gt;longitude&lt;/i&gt; (WGS 84) and, in a projected CRS, &lt;i&gt;x&lt;/i&gt; and &lt;i&gt;y&lt;/i&gt;; in EGMS columns &lt;i&gt;easting&lt;/i&gt; and &lt;i&gt;northing&lt;/i&gt;, which are EPSG:3035, where the points lie in its area. Text that a spreadsheet would take for a formula gets an apostrophe before it; numbers are left alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../processing_provider/export_training_set.py" />
      <source>Writes the series of all points that have a class, for training a model of your own: on clusters, to label new dates or neighbouring areas (Tiwari and Shirzaei 2024, section 3.2), or on patterns that you named yourself, to fine-tune a bundled model (Yang et al. 2024, section 3).&lt;br&gt;&lt;br&gt;The file holds the displacement with gaps filled, the classes, the coordinates and static predictors: velocity and its standard error, computed from the series, and further fields. It is a NumPy archive (.npz) that the training scripts read.</source>
      <translation>写出所有有类别的点的序列，用来训练您自己的模型：用簇训练，可给新的日期或邻近区域打标签（Tiwari 和 Shirzaei 2024，3.2 节）；用您自己标注的模式训练，可微调内置模型（Yang et al. 2024，3 节）。&lt;br&gt;&lt;br&gt;文件包含填补缺失后的形变、类别、坐标和静态预测变量：由序列计算的速度及其标准误差，以及其他字段。它是训练脚本读取的 NumPy 存档（.npz）。</translation>
    </message>
    <message>
      <location filename="../processing_provider/filter_hotspots.py" />
      <source>Keeps the clusters whose standard distance is within the threshold (Tiwari and Shirzaei 2024, section 4: 5 km over Los Angeles, from the covariogram) and draws them as hotspots. Quiet ground can be compact: ask for a least velocity relative to the scene, and for significance, to be left with what moves.&lt;br&gt;&lt;br&gt;Clusters come from &lt;i&gt;Split clusters in space&lt;/i&gt; or from a model's labels. Hotspots are numbered by speed, 1 being the fastest.</source>
      <translation>保留标准距离在阈值以内的簇（Tiwari 和 Shirzaei 2024，4 节：洛杉矶为 5 km，来自协方差图），并作为热点绘出。静止的地面也可能紧凑：要求相对场景的最小速度和显著性，才能只留下运动的部分。&lt;br&gt;&lt;br&gt;簇来自&lt;i&gt;簇的空间划分&lt;/i&gt;或模型的标签。热点按速度编号，1 为最快。</translation>
    </message>
    <message>
      <location filename="../processing_provider/import_points.py" />
      <source>Turns a file of InSAR measurement points into a clean point layer: fields &lt;i&gt;velocity&lt;/i&gt;, &lt;i&gt;v_std&lt;/i&gt; (mm/yr), &lt;i&gt;coherence&lt;/i&gt;, &lt;i&gt;incidence&lt;/i&gt;, &lt;i&gt;height&lt;/i&gt; and the line of sight where the file has them, and one field DYYYYMMDD per acquisition, in millimetres and in order of time. Velocity and its standard error are computed by regression where the file has none.&lt;br&gt;&lt;br&gt;Recognised by their columns and first row: European Ground Motion Service L2a, L2b and L3 (.csv, .csv.gz or the .zip as downloaded; also as EGMStoolkit writes them), TRE SqueeSAR, MintPy (save_qgis), LiCSBAS2 (cum2csv), SARscape, SARPROZ, DePSI, StaMPS-Visualizer, and any table or vector layer with columns named YYYYMMDD, DYYYYMMDD or D_YYYYMMDD. The log says what was understood. Points without coordinates, without any value, or with text in a displacement column are left out and counted.&lt;br&gt;&lt;br&gt;A folder, or a pattern such as &lt;i&gt;EGMS_L2b_022_*.zip&lt;/i&gt;, typed in place of a file is read as tiles of one product: they become one layer, and points that are in two tiles are written once.&lt;br&gt;&lt;br&gt;The output overwrites an existing file only when the import succeeds.</source>
      <translation>把 InSAR 测量点文件转换为整洁的点图层：字段 &lt;i&gt;velocity&lt;/i&gt;、&lt;i&gt;v_std&lt;/i&gt;（mm/年）、&lt;i&gt;coherence&lt;/i&gt;、&lt;i&gt;incidence&lt;/i&gt;、&lt;i&gt;height&lt;/i&gt; 和视线向（文件中有时），以及每次观测一个字段 DYYYYMMDD，单位毫米，按时间排序。文件中没有速度及其标准误差时由回归计算。&lt;br&gt;&lt;br&gt;按列名和首行识别：European Ground Motion Service L2a、L2b 和 L3（.csv、.csv.gz 或下载的 .zip；也包括 EGMStoolkit 写出的文件）、TRE SqueeSAR、MintPy (save_qgis)、LiCSBAS2 (cum2csv)、SARscape、SARPROZ、DePSI、StaMPS-Visualizer，以及任何带有 YYYYMMDD、DYYYYMMDD 或 D_YYYYMMDD 列的表或矢量图层。日志说明识别的结果。没有坐标、没有任何数值或形变列中有文本的点不导入，但会计数。&lt;br&gt;&lt;br&gt;在文件处输入文件夹或 &lt;i&gt;EGMS_L2b_022_*.zip&lt;/i&gt; 这样的通配名，则作为同一产品的分块读取：合为一个图层，同时位于两个分块中的点只写一次。&lt;br&gt;&lt;br&gt;只有导入成功才会覆盖已有文件。</translation>
    </message>
    <message>
      <location filename="../processing_provider/large_runs/prepare_large_run.py" />
      <source>For a country, or more points than this computer holds: finds the same hotspots as &lt;i&gt;Detect hotspots&lt;/i&gt;, to the last digit, tile by tile and outside QGIS, on a workstation overnight or on a cluster.&lt;br&gt;&lt;br&gt;Writes a folder that holds all that the run needs, and the command that starts it, which the log says: copy it, paste it into a terminal, and press Enter. The first time it fetches its libraries (0.8 GB), which needs Python 3.11 or later and a network. The folder may be copied to another machine first. However a run ends, the same command goes on with it. Its result, &lt;i&gt;results.gpkg&lt;/i&gt; in the folder, is read by &lt;i&gt;Read a large run&lt;/i&gt;, here or anywhere else.&lt;br&gt;&lt;br&gt;Files of one product, track and release are taken as they are, and never pass through QGIS. Disk: some four times the points, each of 4 bytes a date.</source>
      <translation>适用于一个国家，或点数超出本机所能容纳的情形：在 QGIS 之外分块寻找与&lt;i&gt;热点探测&lt;/i&gt;完全相同的热点，直到最后一位数字，可在工作站上通宵运行，也可在集群上运行。&lt;br&gt;&lt;br&gt;写出一个包含运行所需一切的文件夹，以及启动运行的命令（见日志）：复制它，粘贴到终端，按回车。首次运行会下载所需的库（0.8 GB），需要 Python 3.11 或更高版本和网络。也可以先把文件夹复制到另一台机器。无论运行怎样中断，同一命令都会继续。结果是文件夹中的 &lt;i&gt;results.gpkg&lt;/i&gt;，可在本机或别处用&lt;i&gt;读取大型运行&lt;/i&gt;读取。&lt;br&gt;&lt;br&gt;同一产品、轨道和版本的文件按原样使用，不经过 QGIS。磁盘：约为点数据的四倍，每点每日期 4 字节。</translation>
    </message>
    <message>
      <location filename="../processing_provider/large_runs/read_large_run.py" />
      <source>Reads &lt;i&gt;results.gpkg&lt;/i&gt;, which a run that &lt;i&gt;Prepare a large run&lt;/i&gt; wrote leaves in its folder, and tells it as &lt;i&gt;Detect hotspots&lt;/i&gt; does: the same layers, styles and report, for the dock, for comparisons, assets, sheets and updates.&lt;br&gt;&lt;br&gt;The hotspots, their points and figures are those of the run. What it leaves to QGIS is done here, with all the points of hotspots: their courses are compared by time-series k-means, and a network names the pattern of each. Of the points of no hotspot, a run of more than a million hands on an even share.</source>
      <translation>读取 &lt;i&gt;results.gpkg&lt;/i&gt;（由&lt;i&gt;准备大型运行&lt;/i&gt;所写的运行留在其文件夹中），并像&lt;i&gt;热点探测&lt;/i&gt;那样呈现：相同的图层、样式和报告，可用于面板、比较、资产、图页和更新。&lt;br&gt;&lt;br&gt;热点、其中的点和数字均来自该运行。运行留给 QGIS 的工作在此用热点的全部点完成：用时间序列 k-means 比较它们的过程，并由网络命名每个热点的模式。对于热点之外的点，超过一百万个的运行只交出均匀分布的一部分。</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>Makes displacement series fit to be clustered. Each step is off until asked for, and the log says what it did: the median residual of the series about a line and a yearly season, and the share of gaps, before and after.&lt;br&gt;&lt;br&gt;The steps, always in this order: (1) drop dates that many points lack; (2) remove a spatial ramp from each date; (3) take out bad dates; (4) refer to stable ground; (5) repair unwrapping jumps; (6) take out single outliers; (7) fill gaps; (8) remove the season; (9) interpolate at even dates; (10) smooth by a Savitzky-Golay filter (Yang et al. 2024, section 2.2).&lt;br&gt;&lt;br&gt;The output has all fields of the input, with the prepared series in its date fields; interpolated dates get new fields &lt;i&gt;DYYYYMMDD&lt;/i&gt; at the end. Fields of velocity and its standard error, where there are any, are computed anew from the prepared series. Without any step the output is the input.</source>
      <translation>把形变序列整理成适合聚类的形式。各步骤默认关闭，需要时再启用；日志说明其效果：处理前后序列相对于直线加年周期项的残差中位数，以及缺失比例。&lt;br&gt;&lt;br&gt;步骤始终按此顺序进行：(1) 剔除许多点缺失的日期；(2) 去除每个日期的空间趋势面；(3) 剔除异常日期；(4) 以稳定地面为参考；(5) 修复解缠跳变；(6) 剔除单个异常值；(7) 填补缺失；(8) 去除季节项；(9) 插值到等间隔日期；(10) 用 Savitzky-Golay 滤波平滑（Yang et al. 2024，2.2 节）。&lt;br&gt;&lt;br&gt;输出含输入的所有字段，日期字段中为处理后的序列；插值得到的日期在末尾新增字段 &lt;i&gt;DYYYYMMDD&lt;/i&gt;。若有速度及其标准误差字段，则由处理后的序列重新计算。不启用任何步骤时，输出与输入相同。</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>Elevation, velocity and pattern of the points near a line, along the line (Yang et al. 2024, figure 6): how motion changes from the shore inland, or across a valley.&lt;br&gt;&lt;br&gt;A layer and a line are enough: elevation, velocity and pattern are found by the names of their fields; where there is no field of velocity, it is the slope of the displacement series, in millimetres a year.</source>
      <translation>线附近各点沿线的高程、速率和形变模式（Yang 等 2024，图 6）：形变从岸边向内陆或横穿山谷如何变化。&lt;br&gt;&lt;br&gt;一个图层和一条线就够了：高程、速率和形变模式按字段名查找；没有速率字段时，取位移序列的斜率，单位为毫米/年。</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Turns a stack of displacement rasters into a point layer as &lt;i&gt;Import InSAR points&lt;/i&gt; writes it: one point at the centre of each cell, or the points of a layer, with a field DYYYYMMDD for each date in millimetres, and &lt;i&gt;velocity&lt;/i&gt; and &lt;i&gt;v_std&lt;/i&gt; (mm/yr) by regression.&lt;br&gt;&lt;br&gt;A stack is a folder or files with one date in each name (YYYYMMDD; GeoTIFF, GMT grid, netCDF or what GDAL reads), one file whose bands have dates as descriptions, OPERA DISP-S1 as downloaded, or a geocoded HDF5 file of MintPy, MiaplPy (HDF-EOS5) or LiCSBAS (&lt;i&gt;cum.h5&lt;/i&gt;); &lt;i&gt;temporalCoherence.h5&lt;/i&gt; and the &lt;i&gt;geometry&lt;/i&gt; file of MintPy are taken along where they stand beside it. All rasters must have the same grid; those of another kind are left out and named.&lt;br&gt;&lt;br&gt;Rasters of coherence and incidence angle and an elevation model may have any grid and CRS. The model gives &lt;i&gt;height&lt;/i&gt;, and &lt;i&gt;slope&lt;/i&gt; and &lt;i&gt;aspect&lt;/i&gt; in degrees, computed in metres on the ground. Cells without a value, with 0 at all dates, with too many gaps or too little coherence are left out and counted.</source>
      <translation>把形变栅格堆栈转换为点图层，格式与&lt;i&gt;导入 InSAR 点&lt;/i&gt;的输出相同：每个像元中心一个点，或采用某图层的点；每个日期一个字段 DYYYYMMDD，单位毫米，并由回归得到 &lt;i&gt;velocity&lt;/i&gt; 和 &lt;i&gt;v_std&lt;/i&gt;（mm/年）。&lt;br&gt;&lt;br&gt;堆栈可以是一个文件夹或多个文件，文件名各含一个日期（YYYYMMDD；GeoTIFF、GMT 格网、netCDF 或 GDAL 可读的格式）；也可以是各波段以日期为描述的单个文件，下载的 OPERA DISP-S1，或 MintPy、MiaplPy（HDF-EOS5）、LiCSBAS（&lt;i&gt;cum.h5&lt;/i&gt;）地理编码后的 HDF5 文件；与 MintPy 文件同处的 &lt;i&gt;temporalCoherence.h5&lt;/i&gt; 和 &lt;i&gt;geometry&lt;/i&gt; 文件会一并使用。所有栅格的格网必须相同；其他类型的栅格不计入，并列出其名称。&lt;br&gt;&lt;br&gt;相干性栅格、入射角栅格和高程模型可采用任意格网和 CRS。高程模型给出 &lt;i&gt;height&lt;/i&gt;，以及 &lt;i&gt;slope&lt;/i&gt; 和 &lt;i&gt;aspect&lt;/i&gt;（单位度，按地面上的米计算）。没有值、所有日期均为 0、缺失过多或相干性过低的像元不计入，但会计数。</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/make_sheets.py" />
      <source>One A4 page for each hotspot or assessed asset, as a PDF: a map, the mean series of its points with the band that holds four in five, what it does in words, numbers, and how sure they are.&lt;br&gt;&lt;br&gt;The pages are a print layout of QGIS with an atlas. To put your own header on them, save the layout as a template (.qpt), open that in QGIS's layout window, change what you like, save it, and choose it here from then on. Texts stand in the fields &lt;i&gt;title, words, numbers, quality, footer&lt;/i&gt;, the plot's file in &lt;i&gt;plot&lt;/i&gt;.</source>
      <translation>每个热点或评估后的资产一页 A4，输出为 PDF：地图、其各点的平均序列及包含五分之四的区间、文字说明、数字及其可靠程度。&lt;br&gt;&lt;br&gt;页面是 QGIS 带地图册的打印布局。若要加上自己的页眉，请将布局保存为模板 (.qpt)，在 QGIS 布局窗口中打开、修改并保存，之后在此选用。文字位于字段 &lt;i&gt;title、words、numbers、quality、footer&lt;/i&gt;，图的文件位于 &lt;i&gt;plot&lt;/i&gt;。</translation>
    </message>
    <message>
      <location filename="../processing_provider/split_clusters.py" />
      <source>Points that move alike far apart are different events: each temporal cluster is split into groups of neighbouring points by DBSCAN (Tiwari and Shirzaei 2024, section 3.1). The field &lt;i&gt;cluster&lt;/i&gt; numbers the groups from 0; -1 is a point in none.&lt;br&gt;&lt;br&gt;Give one row per temporal cluster (neighbour distance in metres, least number of points), as in Table 2 of the paper. Left empty, the distance is the one within which nine in ten points have twelve neighbours, no longer than the correlation length, and five points make a group; the log says what was taken.</source>
      <translation>运动相似但相距很远的点是不同的事件：每个时间簇用 DBSCAN 划分为相邻点的组（Tiwari 和 Shirzaei 2024，3.1 节）。字段 &lt;i&gt;cluster&lt;/i&gt; 从 0 起给组编号；-1 为不属于任何组的点。&lt;br&gt;&lt;br&gt;每个时间簇给一行（邻域距离，单位米；最少点数），如论文表 2。留空时，距离取十分之九的点有十二个邻点的距离，且不超过相关长度，五个点成一组；日志说明采用的值。</translation>
    </message>
    <message>
      <location filename="../processing_provider/standard_distance.py" />
      <source>Standard distance (Tiwari and Shirzaei 2024, equation 7) and deviational ellipse of the points of each cluster, in metres. The ellipse's axes lie along the directions of largest and smallest spread and are one standard deviation long; their squares add up to that of the standard distance. The azimuth is that of the long axis, clockwise from north. Points in no cluster (negative or NULL) are left out.&lt;br&gt;&lt;br&gt;The report draws the standard distances as bars and the ellipses to scale (figure 10), against a threshold where one is given, such as the correlation length of &lt;i&gt;covariogram&lt;/i&gt;.</source>
      <translation>每个簇的点的标准距离（Tiwari 和 Shirzaei 2024，公式 7）和标准差椭圆，单位米。椭圆的轴沿离散最大和最小的方向，长度为一个标准差；其平方和等于标准距离的平方。方位角为长轴自北顺时针的角度。不属于任何簇的点（负数或 NULL）不计入。&lt;br&gt;&lt;br&gt;报告以柱状图绘出标准距离，按比例绘出椭圆（图 10），并与给定的阈值比较，例如 &lt;i&gt;covariogram&lt;/i&gt; 的相关长度。</translation>
    </message>
    <message>
      <location filename="../processing_provider/update_series.py" />
      <source>Joins a new release, or a layer with new dates, to one that was analysed before. Points are matched by their ids, or else by place. A new series stays as it is; before its first date comes the earlier one, moved onto it by the mean difference over the dates that both have, and freed of what the references differ by in velocity. The log says how well the offset is known, and how many points have no match.&lt;br&gt;&lt;br&gt;The result is a layer for &lt;i&gt;Detect hotspots&lt;/i&gt;: give it the hotspots of last time, and they keep their numbers.</source>
      <translation>将新版本或带新日期的图层与先前分析过的图层连接起来。点按标识匹配，否则按位置。新序列保持原样；其首个日期之前接上先前的序列，按共同日期的平均差移到其上，并扣除参考之间的速度差。日志说明偏移的精度，以及多少点没有对应。&lt;br&gt;&lt;br&gt;结果是供&lt;i&gt;热点探测&lt;/i&gt;使用的图层：给出上次的热点，它们将保留编号。</translation>
    </message>
    <message>
      <location filename="../processing_provider/base.py" />
      <source>Make the engine…</source>
      <translation>创建计算引擎…</translation>
    </message>
    <message>
      <location filename="../processing_provider/base.py" />
      <source>Field {chosen} holds neither text nor numbers ({friendlyTypeString}): choose the field that holds the classes.</source>
      <translation>字段 {chosen} 既非文本也非数字（{friendlyTypeString}）：请选择存放类别的字段。</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Bundled model</source>
      <translation>内置模型</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Both are equally right on simulated series; where both name a pattern, it differs in less than one point in a hundred.</source>
      <translation>两者在模拟序列上同样准确；当两者都给出模式时，每一百个点中不同的不到一个。</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>LSTM + Perceptron also takes coherence and incidence angle, which the layer must have.</source>
      <translation>LSTM + Perceptron 还需要相干性和入射角，图层中必须有这些字段。</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Not used where a model file is chosen.</source>
      <translation>选择了模型文件时不使用此项。</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Model file (empty = the bundled model)</source>
      <translation>模型文件（空 = 内置模型）</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>A network trained for this plugin: of patterns, or of the clusters of your own site.</source>
      <translation>为本插件训练的网络：识别形变模式，或识别您自己研究区的簇。</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Threshold of probability (empty = the model's own)</source>
      <translation>概率阈值（空 = 模型自带）</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>A point is labelled where the largest probability exceeds it. Negative = the model's own.</source>
      <translation>最大概率超过阈值的点才有标签。负数 = 模型自带的阈值。</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Remove the motion of the whole scene first</source>
      <translation>先去除整个场景的运动</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>The median over all points is taken off each date: for a scene that moves as a whole, as by its reference point or plate motion. A model that was trained on such series does so by itself.</source>
      <translation>每个日期减去所有点的中位数：用于因参考点或板块运动而整体移动的场景。用这类序列训练的模型会自动这样做。</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Unit of displacement</source>
      <translation>形变单位</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Millimetres</source>
      <translation>毫米</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Centimetres</source>
      <translation>厘米</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Metres</source>
      <translation>米</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Of the date fields. Quantities are in millimetres, whatever the unit.</source>
      <translation>指日期字段的单位。无论何种单位，结果量均为毫米。</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Fit the quantities of each pattern</source>
      <translation>拟合每种模式的特征量</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Dates and sizes of steps and breaks, velocities, and so on, with errors. Not for site models.</source>
      <translation>阶跃和转折的日期与大小、速度等及其误差。不适用于研究区模型。</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Write the probability of every pattern</source>
      <translation>写出每种模式的概率</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Fields &lt;i&gt;p_stable&lt;/i&gt; to &lt;i&gt;p_undefined&lt;/i&gt;. Not for site models.</source>
      <translation>字段 &lt;i&gt;p_stable&lt;/i&gt; 至 &lt;i&gt;p_undefined&lt;/i&gt;。不适用于研究区模型。</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Classified points</source>
      <translation>已分类的点</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>The input with labels, probabilities and quantities.</source>
      <translation>输入图层加上标签、概率和特征量。</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Pattern report</source>
      <translation>形变模式报告</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Share, velocity, coherence and typical series of each pattern, as one HTML page. Not for site models.</source>
      <translation>每种形变模式的比例、速率、相干性和典型序列，为一个 HTML 页面。不适用于本地模型。</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Field of the labels</source>
      <translation>标签字段</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Number of points labelled</source>
      <translation>有标签的点数</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>There is no report, as the model is not one of patterns.</source>
      <translation>没有报告，因为该模型不是形变模式模型。</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Fast (8-bit weights)</source>
      <translation>快速（8 位权重）</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>As trained (32-bit weights)</source>
      <translation>训练原样（32 位权重）</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>LSTM</source>
      <translation>LSTM</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>LSTM + Perceptron</source>
      <translation>LSTM + Perceptron</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>There is no model file {file}: choose another.</source>
      <translation>模型文件 {file} 不存在：请另选一个。</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>The bundled model {file} is missing from the plugin: install the plugin again, or choose a model file.</source>
      <translation>插件中缺少内置模型 {file}：请重新安装插件，或选择一个模型文件。</translation>
    </message>
    <message>
      <location filename="../processing_provider/cluster_time_series.py" />
      <source>Remove the motion of the whole scene</source>
      <translation>去除整个场景的运动</translation>
    </message>
    <message>
      <location filename="../processing_provider/cluster_time_series.py" />
      <source>The median over all points is taken off each date, and each series is centred on its own mean.</source>
      <translation>每个日期减去所有点的中位数，每条序列再减去自身均值。</translation>
    </message>
    <message>
      <location filename="../processing_provider/cluster_time_series.py" />
      <source>Apply a saved cluster model</source>
      <translation>应用已保存的聚类模型</translation>
    </message>
    <message>
      <location filename="../processing_provider/cluster_time_series.py" />
      <source>Nothing is fitted then; the layer's dates must span the model's.</source>
      <translation>此时不再拟合；图层的日期须覆盖模型的日期。</translation>
    </message>
    <message>
      <location filename="../processing_provider/cluster_time_series.py" />
      <source>Points with temporal clusters</source>
      <translation>带时间簇的点</translation>
    </message>
    <message>
      <location filename="../processing_provider/cluster_time_series.py" />
      <source>The input with the field tcluster.</source>
      <translation>输入图层加上字段 tcluster。</translation>
    </message>
    <message>
      <location filename="../processing_provider/cluster_time_series.py" />
      <source>Cluster model</source>
      <translation>聚类模型</translation>
    </message>
    <message>
      <location filename="../processing_provider/cluster_time_series.py" />
      <source>Cluster models (*.json)</source>
      <translation>聚类模型 (*.json)</translation>
    </message>
    <message>
      <location filename="../processing_provider/cluster_time_series.py" />
      <source>The centres, their dates and how the series were prepared, as JSON.</source>
      <translation>聚类中心、其日期和序列的预处理方式，JSON 格式。</translation>
    </message>
    <message>
      <location filename="../processing_provider/cluster_time_series.py" />
      <source>Cluster report</source>
      <translation>聚类报告</translation>
    </message>
    <message>
      <location filename="../processing_provider/cluster_time_series.py" />
      <source>Mean series and size of each cluster, and why there are so many, as one HTML page.</source>
      <translation>每个聚类的平均序列和大小，以及聚类数的理由，为一个 HTML 页面。</translation>
    </message>
    <message>
      <location filename="../processing_provider/cluster_time_series.py" />
      <source>Number of temporal clusters</source>
      <translation>时间簇的数量</translation>
    </message>
    <message>
      <location filename="../processing_provider/cluster_time_series.py" />
      <source>The cluster model {file} cannot be read as JSON; choose another file.</source>
      <translation>聚类模型 {file} 无法按 JSON 读取；请选择其他文件。</translation>
    </message>
    <message>
      <location filename="../processing_provider/cluster_time_series.py" />
      <source>{file} is not a cluster model written by this plugin; choose another file.</source>
      <translation>{file} 不是本插件写出的聚类模型；请选择其他文件。</translation>
    </message>
    <message>
      <location filename="../processing_provider/compare_hotspots.py" />
      <source>Hotspots before</source>
      <translation>先前的热点</translation>
    </message>
    <message>
      <location filename="../processing_provider/compare_hotspots.py" />
      <source>Points before</source>
      <translation>先前的点</translation>
    </message>
    <message>
      <location filename="../processing_provider/compare_hotspots.py" />
      <source>Hotspots now</source>
      <translation>现在的热点</translation>
    </message>
    <message>
      <location filename="../processing_provider/compare_hotspots.py" />
      <source>Points now</source>
      <translation>现在的点</translation>
    </message>
    <message>
      <location filename="../processing_provider/compare_hotspots.py" />
      <source>The layer of hotspots that &lt;i&gt;Detect hotspots&lt;/i&gt; made.</source>
      <translation>由&lt;i&gt;热点探测&lt;/i&gt;生成的热点图层。</translation>
    </message>
    <message>
      <location filename="../processing_provider/compare_hotspots.py" />
      <source>The points with hotspots of the same run. Left empty, they are found in the project.</source>
      <translation>同一次分析的带热点的点。留空则在工程中查找。</translation>
    </message>
    <message>
      <location filename="../processing_provider/compare_hotspots.py" />
      <source>Least change of velocity (mm/yr)</source>
      <translation>最小速度变化 (mm/yr)</translation>
    </message>
    <message>
      <location filename="../processing_provider/compare_hotspots.py" />
      <source>Smaller changes of a hotspot's velocity are not told, however sure they are.</source>
      <translation>热点速度的更小变化不予报告，无论多么可靠。</translation>
    </message>
    <message>
      <location filename="../processing_provider/compare_hotspots.py" />
      <source>Least change in standard errors</source>
      <translation>最小变化（标准误差的倍数）</translation>
    </message>
    <message>
      <location filename="../processing_provider/compare_hotspots.py" />
      <source>A change of less than so many times its error is not told.</source>
      <translation>小于其误差该倍数的变化不予报告。</translation>
    </message>
    <message>
      <location filename="../processing_provider/compare_hotspots.py" />
      <source>What changed</source>
      <translation>有何变化</translation>
    </message>
    <message>
      <location filename="../processing_provider/compare_hotspots.py" />
      <source>The hotspots of now, and those that are no more without a number, with their fields and: happened and also, what happened; sure; hotspot_b, their numbers before; v_then, v_now and v_change with errors in mm/yr against stable ground; v_com_b and v_com_a, the velocities of both runs over the dates that both have, and whether these agree; new_share and left_share, the shares of points on ground that began to move and that is at rest now.</source>
      <translation>现在的热点，以及已不存在的（无编号），含其字段以及：happened 和 also，发生了什么；sure，把握；hotspot_b，先前的编号；v_then、v_now、v_change 及误差（mm/yr，相对稳定地面）；v_com_b 和 v_com_a，共同日期内两次分析的速度及其是否一致；new_share 和 left_share，位于开始运动的地面和现已静止的地面上的点的比例。</translation>
    </message>
    <message>
      <location filename="../processing_provider/compare_hotspots.py" />
      <source>Report of changes</source>
      <translation>变化报告</translation>
    </message>
    <message>
      <location filename="../processing_provider/compare_hotspots.py" />
      <source>What to know today, a map, and a sentence and a plot of each hotspot, as one HTML page.</source>
      <translation>今天须知、一张地图，以及每个热点的一句话和一幅图，为一个 HTML 页面。</translation>
    </message>
    <message>
      <location filename="../processing_provider/compare_hotspots.py" />
      <source>Number of hotspots that changed</source>
      <translation>发生变化的热点数</translation>
    </message>
    <message>
      <location filename="../processing_provider/compare_hotspots.py" />
      <source>The points of {name} are not in the project: choose the points with hotspots of the same run.</source>
      <translation>{name} 的点不在工程中：请选择同一次分析的带热点的点。</translation>
    </message>
    <message>
      <location filename="../processing_provider/compare_hotspots.py" />
      <source>{points} and {hotspots} are of different runs: choose the points that were made with the hotspots.</source>
      <translation>{points} 与 {hotspots} 属于不同的分析：请选择与热点一同生成的点。</translation>
    </message>
    <message>
      <location filename="../processing_provider/compare_hotspots.py" />
      <source>Neither run has any hotspot: there is nothing to compare.</source>
      <translation>两次分析都没有热点：没有可比较的内容。</translation>
    </message>
    <message>
      <location filename="../processing_provider/compare_hotspots.py" />
      <source>{ascending} is of an ascending track and {descending} of a descending one, which see different motions: compare runs of one track, or of decomposed layers.</source>
      <translation>{ascending} 为升轨，{descending} 为降轨，二者看到的运动不同：请比较同一轨道或分解后的图层。</translation>
    </message>
    <message>
      <location filename="../processing_provider/covariogram.py" />
      <source>Model</source>
      <translation>模型</translation>
    </message>
    <message>
      <location filename="../processing_provider/covariogram.py" />
      <source>Whichever fits best</source>
      <translation>拟合最好的</translation>
    </message>
    <message>
      <location filename="../processing_provider/covariogram.py" />
      <source>Spherical</source>
      <translation>球状</translation>
    </message>
    <message>
      <location filename="../processing_provider/covariogram.py" />
      <source>Gaussian</source>
      <translation>高斯</translation>
    </message>
    <message>
      <location filename="../processing_provider/covariogram.py" />
      <source>Fitted by least squares, each distance weighted by its number of pairs.</source>
      <translation>最小二乘拟合，每个距离按点对数加权。</translation>
    </message>
    <message>
      <location filename="../processing_provider/covariogram.py" />
      <source>Largest distance (automatic where not set: a third of the scene's diagonal)</source>
      <translation>最大距离(未设置则自动:场景对角线的三分之一)</translation>
    </message>
    <message>
      <location filename="../processing_provider/covariogram.py" />
      <source>In metres. Pairs further apart are not drawn.</source>
      <translation>单位米。不抽取相距更远的点对。</translation>
    </message>
    <message>
      <location filename="../processing_provider/covariogram.py" />
      <source>Pairs of points</source>
      <translation>点对数</translation>
    </message>
    <message>
      <location filename="../processing_provider/covariogram.py" />
      <source>Drawn evenly over the distances.</source>
      <translation>在各距离上均匀抽取。</translation>
    </message>
    <message>
      <location filename="../processing_provider/covariogram.py" />
      <source>Distance classes</source>
      <translation>距离分级数</translation>
    </message>
    <message>
      <location filename="../processing_provider/covariogram.py" />
      <source>Narrow at short distances, wider further out.</source>
      <translation>近距离窄，远距离宽。</translation>
    </message>
    <message>
      <location filename="../processing_provider/covariogram.py" />
      <source>Equation 3 as printed</source>
      <translation>按论文原式（公式 3）</translation>
    </message>
    <message>
      <location filename="../processing_provider/covariogram.py" />
      <source>Remove no mean and keep the factor 1/2. Otherwise each date's mean over the scene is removed first.</source>
      <translation>不减均值并保留系数 1/2。否则先减去每个日期的场景均值。</translation>
    </message>
    <message>
      <location filename="../processing_provider/covariogram.py" />
      <source>Covariogram table</source>
      <translation>协方差图表格</translation>
    </message>
    <message>
      <location filename="../processing_provider/covariogram.py" />
      <source>One row per distance class: distance (m), covariance and model (mm²), pairs.</source>
      <translation>每个距离级一行：距离（m）、协方差和模型（mm²）、点对数。</translation>
    </message>
    <message>
      <location filename="../processing_provider/covariogram.py" />
      <source>Covariogram report</source>
      <translation>协方差图报告</translation>
    </message>
    <message>
      <location filename="../processing_provider/covariogram.py" />
      <source>The plot, the correlation length and the table, as one HTML page.</source>
      <translation>图、相关长度和表格，合为一个 HTML 页面。</translation>
    </message>
    <message>
      <location filename="../processing_provider/covariogram.py" />
      <source>Correlation length (m)</source>
      <translation>相关长度（m）</translation>
    </message>
    <message>
      <location filename="../processing_provider/covariogram.py" />
      <source>Standard error of the correlation length (m)</source>
      <translation>相关长度的标准误差（m）</translation>
    </message>
    <message>
      <location filename="../processing_provider/decompose.py" />
      <source>Ascending point layer</source>
      <translation>升轨点图层</translation>
    </message>
    <message>
      <location filename="../processing_provider/decompose.py" />
      <source>Descending point layer</source>
      <translation>降轨点图层</translation>
    </message>
    <message>
      <location filename="../processing_provider/decompose.py" />
      <source>Of the same ground and, at least in part, the same years.</source>
      <translation>覆盖同一地面，且年份至少部分相同。</translation>
    </message>
    <message>
      <location filename="../processing_provider/decompose.py" />
      <source>Further point layers</source>
      <translation>其他点图层</translation>
    </message>
    <message>
      <location filename="../processing_provider/decompose.py" />
      <source>Of other tracks, with fields of their lines of sight, or of incidence and track_angle.</source>
      <translation>来自其他轨道，含视线向字段，或 incidence 和 track_angle 字段。</translation>
    </message>
    <message>
      <location filename="../processing_provider/decompose.py" />
      <source>Cell size</source>
      <translation>单元大小</translation>
    </message>
    <message>
      <location filename="../processing_provider/decompose.py" />
      <source>In metres. Larger cells hold points of both layers more often.</source>
      <translation>单位米。单元越大，越容易同时包含两个图层的点。</translation>
    </message>
    <message>
      <location filename="../processing_provider/decompose.py" />
      <source>Heading of the ascending satellite (degrees)</source>
      <translation>升轨卫星航向（度）</translation>
    </message>
    <message>
      <location filename="../processing_provider/decompose.py" />
      <source>Heading of the descending satellite (degrees)</source>
      <translation>降轨卫星航向（度）</translation>
    </message>
    <message>
      <location filename="../processing_provider/decompose.py" />
      <source>Of its flight, clockwise from north; Sentinel-1: about {}. Needed only where the layer has an incidence angle and neither the line of sight nor track_angle.</source>
      <translation>飞行方向，自北顺时针；Sentinel-1：约 {}。仅当图层有入射角、但没有视线向和 track_angle 时需要。</translation>
    </message>
    <message>
      <location filename="../processing_provider/decompose.py" />
      <source>Vertical and east velocity</source>
      <translation>垂直向和东向速度</translation>
    </message>
    <message>
      <location filename="../processing_provider/decompose.py" />
      <source>One point a cell, at its centre.</source>
      <translation>每个单元一个点，位于其中心。</translation>
    </message>
    <message>
      <location filename="../processing_provider/decompose.py" />
      <source>Vertical series</source>
      <translation>垂直向序列</translation>
    </message>
    <message>
      <location filename="../processing_provider/decompose.py" />
      <source>Velocity and series, positive up.</source>
      <translation>速度和序列，向上为正。</translation>
    </message>
    <message>
      <location filename="../processing_provider/decompose.py" />
      <source>Velocity and series, positive to the east.</source>
      <translation>速度和序列，向东为正。</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>Largest standard distance of a hotspot (automatic where not set)</source>
      <translation>热点的最大标准距离（未设置时自动确定）</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>Hotspot report</source>
      <translation>热点报告</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>What was found, as one HTML page to read and print: a map, a sentence and a plot of each hotspot, and how it was found.</source>
      <translation>发现的结果，合为一个可阅读和打印的 HTML 页面：地图、每个热点的一句话说明和图，以及得出的过程。</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>What finds hotspots</source>
      <translation>用什么寻找热点</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>Motion that neighbours share</source>
      <translation>相邻点共有的运动</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>Clusters in time, split in space</source>
      <translation>时间聚类后在空间上分割</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>The first finds motion of any course, places within broad motion too, and gives the same for any seed and order of rows. The second is that of Tiwari and Shirzaei (2024), and is taken where there are labels; DBSCAN's parameters are its own.</source>
      <translation>第一种可找到任何过程的运动，包括大范围运动内部的局部，且结果与随机种子和行的顺序无关。第二种是 Tiwari 和 Shirzaei (2024) 的方法，有标签时采用；DBSCAN 的参数只用于它。</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>Labels in place of temporal clusters</source>
      <translation>代替时间簇的标签</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>As a model predicts them: the label of your own site, or pattern. Points of one label are split in space and judged as temporal clusters are. Left empty, the series are clustered.</source>
      <translation>由模型预测的标签：您自己研究区的 label，或 pattern。同一标签的点像时间簇一样在空间上划分和判断。留空则对序列聚类。</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>Name the pattern of each hotspot</source>
      <translation>给出每个热点的形变模式</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>Stable, linear, step, piecewise linear, power or undefined, by the bundled network, which needs 60 dates. The points of hotspots get pattern and its probability pattern_p; a hotspot's pattern is the one that at least half of its points share, and pat_share their share of 1. Labels that are patterns themselves are taken as they are.</source>
      <translation>稳定、线性、阶跃、分段线性、幂律或未定义，由内置网络识别，需要 60 个日期。热点内的点得到 pattern 及其概率 pattern_p；热点的模式是至少一半点所共有的模式，pat_share 是其占比（以 1 计）。标签本身就是模式时直接采用。</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>Hotspots of last time</source>
      <translation>上次的热点</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>For an update. Hotspots on the same ground keep their numbers, and what a field name calls them; new ones are numbered on. Parameters left at their defaults are those of last time, and the log says which.</source>
      <translation>用于更新。同一地面上的热点保留其编号，以及字段 name 中的名称；新热点接着编号。保持默认值的参数沿用上次的，日志会说明是哪些。</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>As last time: {parameter} = {value}.</source>
      <translation>同上次：{parameter} = {value}。</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>Neighbour distance of DBSCAN (automatic where not set)</source>
      <translation>DBSCAN 邻域距离(未设置则自动)</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>In metres. Automatic is the distance within which nine in ten points have twelve neighbours, no longer than the correlation length.</source>
      <translation>单位米。自动时取十分之九的点有十二个邻点的距离，且不超过相关长度。</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>Least number of points of DBSCAN (automatic where not set)</source>
      <translation>DBSCAN 最少点数(未设置则自动)</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>So many points, itself among them, within that distance put a point inside a group.</source>
      <translation>该距离内（含自身）达到这么多点时，该点属于一个组。</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>{n} of {total} hotspots keep their numbers of last time.</source>
      <translation>{total} 个热点中有 {n} 个保留上次的编号。</translation>
    </message>
    <message>
      <location filename="../processing_provider/evaluate_labels.py" />
      <source>Points with labels</source>
      <translation>带标签的点</translation>
    </message>
    <message>
      <location filename="../processing_provider/evaluate_labels.py" />
      <source>True class</source>
      <translation>真实类别</translation>
    </message>
    <message>
      <location filename="../processing_provider/evaluate_labels.py" />
      <source>Points without a true class are left out.</source>
      <translation>没有真实类别的点不计入。</translation>
    </message>
    <message>
      <location filename="../processing_provider/evaluate_labels.py" />
      <source>Predicted class</source>
      <translation>预测类别</translation>
    </message>
    <message>
      <location filename="../processing_provider/evaluate_labels.py" />
      <source>Points without a label count as wrong.</source>
      <translation>没有标签的点算作错误。</translation>
    </message>
    <message>
      <location filename="../processing_provider/evaluate_labels.py" />
      <source>Figures of each class</source>
      <translation>各类别的指标</translation>
    </message>
    <message>
      <location filename="../processing_provider/evaluate_labels.py" />
      <source>One row per class: number of points, precision, recall and F1 as shares of 1.</source>
      <translation>每个类别一行：点数、精确率、召回率和 F1（以 1 计）。</translation>
    </message>
    <message>
      <location filename="../processing_provider/evaluate_labels.py" />
      <source>Evaluation report</source>
      <translation>评估报告</translation>
    </message>
    <message>
      <location filename="../processing_provider/evaluate_labels.py" />
      <source>The confusion matrix as picture and table, and the figures, as one HTML page.</source>
      <translation>混淆矩阵的图和表以及各项指标，合为一个 HTML 页面。</translation>
    </message>
    <message>
      <location filename="../processing_provider/evaluate_labels.py" />
      <source>Share of points that are labelled right, 0 to 1</source>
      <translation>标签正确的点的比例，0 到 1</translation>
    </message>
    <message>
      <location filename="../processing_provider/evaluate_labels.py" />
      <source>{share:.1f} % of {n} points are labelled right.</source>
      <translation>{n} 个点中 {share:.1f} % 的标签正确。</translation>
    </message>
    <message>
      <location filename="../processing_provider/evaluate_labels.py" />
      <source>{n} points have no label and count as wrong.</source>
      <translation>{n} 个点没有标签，算作错误。</translation>
    </message>
    <message>
      <location filename="../processing_provider/evaluate_labels.py" />
      <source>{n} points have no true class and are left out.</source>
      <translation>{n} 个点没有真实类别，不计入。</translation>
    </message>
    <message>
      <location filename="../processing_provider/evaluate_labels.py" />
      <source>Field {truth} is chosen as both the true and the predicted class: choose two fields.</source>
      <translation>字段 {truth} 同时被选为真实类别和预测类别：请选择两个不同的字段。</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_results.py" />
      <source>Keep the time series</source>
      <translation>保留时间序列</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_results.py" />
      <source>The fields named YYYYMMDD, DYYYYMMDD or D_YYYYMMDD.</source>
      <translation>名为 YYYYMMDD、DYYYYMMDD 或 D_YYYYMMDD 的字段。</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_results.py" />
      <source>Attributes to keep</source>
      <translation>要保留的属性</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_results.py" />
      <source>Beside the time series. Left empty, all are kept.</source>
      <translation>时间序列以外的属性。留空则全部保留。</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_results.py" />
      <source>Names of columns</source>
      <translation>列名</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_results.py" />
      <source>Automatic: EGMS in a table, otherwise this plugin's</source>
      <translation>自动：表格用 EGMS 的列名，否则用本插件的列名</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_results.py" />
      <source>This plugin and InSAR Explorer: velocity, DYYYYMMDD</source>
      <translation>本插件和 InSAR Explorer：velocity、DYYYYMMDD</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_results.py" />
      <source>European Ground Motion Service: mean_velocity, YYYYMMDD</source>
      <translation>European Ground Motion Service：mean_velocity、YYYYMMDD</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_results.py" />
      <source>SqueeSAR: VEL, DYYYYMMDD</source>
      <translation>SqueeSAR：VEL、DYYYYMMDD</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_results.py" />
      <source>Fields that have no name there keep their own.</source>
      <translation>其中没有对应名称的字段保留原名。</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_results.py" />
      <source>Coordinate reference system of the file</source>
      <translation>文件的坐标参考系</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_results.py" />
      <source>Left empty, it is the layer's. GeoJSON and KML have longitude and latitude only.</source>
      <translation>留空则与图层相同。GeoJSON 和 KML 只能使用经度和纬度。</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_results.py" />
      <source>File</source>
      <translation>文件</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_results.py" />
      <source>GeoPackage (*.gpkg);;GeoParquet (*.parquet);;FlatGeobuf (*.fgb);;CSV (*.csv);;Spreadsheet (*.xlsx);;GeoJSON (*.geojson);;KML (*.kml);;Shapefile (*.shp)</source>
      <translation>GeoPackage (*.gpkg);;GeoParquet (*.parquet);;FlatGeobuf (*.fgb);;CSV (*.csv);;电子表格 (*.xlsx);;GeoJSON (*.geojson);;KML (*.kml);;Shapefile (*.shp)</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_results.py" />
      <source>An existing file is overwritten only when the export succeeds.</source>
      <translation>只有导出成功才会覆盖已有文件。</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_results.py" />
      <source>Columns: {names}.</source>
      <translation>列：{names}。</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_results.py" />
      <source>{n_written} points written to {path}.</source>
      <translation>已将 {n_written} 个点写入 {path}。</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_results.py" />
      <source>A Shapefile's names hold {shapefile_name_length} characters, and {too_long} is longer: choose a GeoPackage (.gpkg), other names of columns, or the attributes to keep.</source>
      <translation>Shapefile 的名称最多 {shapefile_name_length} 个字符，而 {too_long} 更长：请选择 GeoPackage (.gpkg)、其他列名，或限定要保留的属性。</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_results.py" />
      <source>Coordinates in EGMS columns are in EPSG:3035, or in degrees: choose EPSG:3035, or other columns.</source>
      <translation>EGMS 各列中的坐标须为 EPSG:3035 或以度为单位：请选择 EPSG:3035，或其他列名。</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_training_set.py" />
      <source>Class field</source>
      <translation>类别字段</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_training_set.py" />
      <source>Points without a class are left out of the file.</source>
      <translation>没有类别的点不写入文件。</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_training_set.py" />
      <source>Static predictors</source>
      <translation>静态预测变量</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_training_set.py" />
      <source>Numbers that describe a point beside its series, for LSTM + Perceptron. Left empty, coherence and incidence angle are taken where the layer has them. Points where one is NULL are set aside.</source>
      <translation>除序列外描述点的数值，供 LSTM + Perceptron 使用。留空则采用图层中已有的相干性和入射角。其中有 NULL 的点会被搁置。</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_training_set.py" />
      <source>Unless the classes are patterns</source>
      <translation>除非类别是形变模式</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_training_set.py" />
      <source>Yes</source>
      <translation>是</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_training_set.py" />
      <source>No</source>
      <translation>否</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_training_set.py" />
      <source>Clusters are found in series relative to the scene; a pattern is that of the series as it is. The model remembers which of the two it learnt from.</source>
      <translation>簇由相对于场景的序列得出；模式则针对原始序列。模型会记住它学的是哪一种。</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_training_set.py" />
      <source>Training set</source>
      <translation>训练集</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_training_set.py" />
      <source>Training sets (*.npz)</source>
      <translation>训练集 (*.npz)</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_training_set.py" />
      <source>A NumPy archive of some 4 bytes a point and date.</source>
      <translation>NumPy 存档，每个点每个日期约 4 字节。</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_training_set.py" />
      <source>Static predictors: {}. Series are {}.</source>
      <translation>静态预测变量：{}。序列{}。</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_training_set.py" />
      <source>as they are in the layer</source>
      <translation>与图层中相同</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_training_set.py" />
      <source>Field {column} is the class itself: leave it out of the static predictors.</source>
      <translation>字段 {column} 就是类别本身：请勿将其列入静态预测变量。</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_training_set.py" />
      <source>Field {column} is computed from the series and always there: leave it out of the static predictors.</source>
      <translation>字段 {column} 由序列计算得到，始终存在：请勿将其列入静态预测变量。</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/long_table.py" />
      <source>{file} has no row with a cell for each of its {n} columns: correct the file.</source>
      <translation>{file} 中没有任何一行与其 {n} 列逐一对应：请改正文件。</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/long_table.py" />
      <source>{n} rows of {file} give a point a second value at one date: remove them, or name the points in a column id.</source>
      <translation>{file} 中有 {n} 行在同一日期给某个点第二个值：请删除这些行，或在 id 列中为各点命名。</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/long_table.py" />
      <source>Column {column} holds '{cell}', which is no date: write them as 20180106 or 2018-01-06.</source>
      <translation>列 {column} 中的“{cell}”不是日期：请写成 20180106 或 2018-01-06。</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/output_file.py" />
      <source>The temporary layer of {n_values:.0f} million values is in a file, {path}.</source>
      <translation>含 {n_values:.0f} 百万个值的临时图层存放在文件 {path} 中。</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/output_file.py" />
      <source>{title}: {file} is no file name; to add a layer to a GeoPackage, give ogr:dbname='FILE.gpkg' table="NAME" (geom).</source>
      <translation>{title}：{file} 不是文件名；要向 GeoPackage 添加图层，请写 ogr:dbname='FILE.gpkg' table="NAME" (geom)。</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/output_file.py" />
      <source>{title}: the folder {parent} does not exist; create it, or choose another.</source>
      <translation>{title}：文件夹 {parent} 不存在；请创建它，或另选一个。</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/output_file.py" />
      <source>{title}: the folder {parent} is not writable; choose another.</source>
      <translation>{title}：文件夹 {parent} 不可写；请另选一个。</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/output_file.py" />
      <source>{title}: {file} is open in another program or in QGIS; close it there, or choose another file.</source>
      <translation>{title}：{file} 正在其他程序或 QGIS 中打开；请在那里关闭它，或选择其他文件。</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/output_file.py" />
      <source>{taken} and {title} are to be written to the same place: give each its own.</source>
      <translation>{taken} 和 {title} 将写到同一位置：请为它们分别指定位置。</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/output_file.py" />
      <source>{title} would overwrite the input, {file}: choose another file.</source>
      <translation>{title} 会覆盖输入文件 {file}：请选择其他文件。</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/output_file.py" />
      <source>A Shapefile holds {shapefile_fields} fields at most, and this output needs {n_fields}: choose a GeoPackage (.gpkg) as output.</source>
      <translation>Shapefile 最多 {shapefile_fields} 个字段，而此输出需要 {n_fields} 个：请选择 GeoPackage (.gpkg) 作为输出。</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/output_file.py" />
      <source>A GeoPackage holds {geopackage_fields} fields at most, and this output needs up to {n_fields}: leave out fields or dates of the input first.</source>
      <translation>GeoPackage 最多 {geopackage_fields} 个字段，而此输出最多需要 {n_fields} 个：请先去掉输入中的一些字段或日期。</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/output_file.py" />
      <source>Only {n_found} of {n_features} features reached {file}: check that the disk is not full and run again.</source>
      <translation>{n_features} 个要素中只有 {n_found} 个写入 {file}：请检查磁盘是否已满，然后重新运行。</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/packed_file.py" />
      <source>{name} unpacks to more than {largest_ratio} times its size, which no table of points does: it is damaged or made to fill the disk.</source>
      <translation>{name} 解压后超过其大小的 {largest_ratio} 倍，点的表格不会如此：它已损坏，或是为占满磁盘而制作的。</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/packed_file.py" />
      <source>{name} holds rasters: choose it in Sample raster stack, which makes points of them.</source>
      <translation>{name} 中是栅格：请在“栅格堆栈采样”中选择它，由其生成点。</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/packed_file.py" />
      <source>{name} is an archive of a kind that is not read here: unpack it, and choose the file in it, or the folder.</source>
      <translation>{name} 是此处不能读取的压缩包类型：请解压后选择其中的文件或文件夹。</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/packed_file.py" />
      <source>{name} holds {n_found} {suffix} files: unpack it and choose one, or their folder.</source>
      <translation>{name} 含 {n_found} 个 {suffix} 文件：请解压后选择其中一个，或选择其文件夹。</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/packed_file.py" />
      <source>{name} names a file outside itself, {filename}: get it anew from its source.</source>
      <translation>{name} 指向自身之外的文件 {filename}：请从来源重新获取。</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/packed_file.py" />
      <source>{name} holds no CSV, Shapefile or GeoPackage: choose the archive of a point product.</source>
      <translation>{name} 中没有 CSV、Shapefile 或 GeoPackage：请选择点产品的压缩包。</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/packed_file.py" />
      <source>{name} cannot be unpacked here ({reason}): unpack it and choose the file.</source>
      <translation>{name} 无法在此解压（{reason}）：请自行解压并选择文件。</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/packed_file.py" />
      <source>{name} is damaged or breaks off before its end: download or copy it again.</source>
      <translation>{name} 已损坏或不完整：请重新下载或复制。</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/point_file.py" />
      <source>Importing needs GDAL 3.6 or newer: update QGIS.</source>
      <translation>导入需要 GDAL 3.6 或更高版本：请更新 QGIS。</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/point_file.py" />
      <source>There is no file {path}: choose another.</source>
      <translation>文件 {path} 不存在：请另选一个。</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/point_file.py" />
      <source>{file} is empty.</source>
      <translation>{file} 是空文件。</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/point_file.py" />
      <source>{name} cannot be read: {reason}.</source>
      <translation>无法读取 {name}：{reason}。</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/point_file.py" />
      <source>{name} cannot be read beyond row {row}: {reason}.</source>
      <translation>{name} 在第 {row} 行之后无法读取：{reason}。</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/point_file.py" />
      <source>{name} has no layer {layer_name}.</source>
      <translation>{name} 中没有图层 {layer_name}。</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/point_file.py" />
      <source>{name} has no layer of points but one of another kind ({kinds}): make points of it by Centroids first.</source>
      <translation>{name} 没有点图层，只有其他类型的图层（{kinds}）：请先用“质心”生成点。</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/point_file.py" />
      <source>{name} has no layer of points: choose a file of measurement points.</source>
      <translation>{name} 中没有点图层：请选择测量点文件。</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/point_file.py" />
      <source>{name} has several layers ({names}): name one, as {name}|layername={first}.</source>
      <translation>{name} 有多个图层（{names}）：请指定一个，写作 {name}|layername={first}。</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/text_table.py" />
      <source>{file} has {n_columns} columns, and no more than {most_columns} are read: a row must be a point, and a column one of its dates.</source>
      <translation>{file} 有 {n_columns} 列，最多只能读取 {most_columns} 列：一行须为一个点，一列须为其一个日期。</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/text_table.py" />
      <source>{file} is not a table that can be read: {reason}.</source>
      <translation>{file} 不是可读取的表格：{reason}。</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/text_table.py" />
      <source>{file} has a row of more than {longest_bytes} MB, or a quotation mark that is never closed: correct it.</source>
      <translation>{file} 中有一行超过 {longest_bytes} MB，或有未闭合的引号：请更正。</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/text_table.py" />
      <source>{file} is not a table that can be read: it must be text whose columns are separated by comma, semicolon, tab or blanks, below one line with their names.</source>
      <translation>{file} 不是可读取的表格：它须为文本，各列以逗号、分号、制表符或空格分隔，首行为列名。</translation>
    </message>
    <message>
      <location filename="../processing_provider/filter_hotspots.py" />
      <source>Cluster field</source>
      <translation>簇字段</translation>
    </message>
    <message>
      <location filename="../processing_provider/filter_hotspots.py" />
      <source>Largest standard distance (no limit where not set)</source>
      <translation>最大标准距离(未设置则无限制)</translation>
    </message>
    <message>
      <location filename="../processing_provider/filter_hotspots.py" />
      <source>Join hotspots no further apart than (0 = never)</source>
      <translation>合并相距不超过此距离的热点（0 = 不合并）</translation>
    </message>
    <message>
      <location filename="../processing_provider/filter_hotspots.py" />
      <source>In metres. Clustering cuts one bowl into rings of like speed; rings that touch are one hotspot.</source>
      <translation>单位米。聚类会把一个沉降漏斗切成速度相近的环；相接的环合为一个热点。</translation>
    </message>
    <message>
      <location filename="../processing_provider/geopackage/fill.py" />
      <source>The output {file} cannot be written: {reason}; make room, or choose another folder.</source>
      <translation>无法写入输出 {file}：{reason}；请腾出空间，或选择其他文件夹。</translation>
    </message>
    <message>
      <location filename="../processing_provider/geopackage/fill.py" />
      <source>unknown reason</source>
      <translation>原因未知</translation>
    </message>
    <message>
      <location filename="../processing_provider/import_points.py" />
      <source>File of measurement points, or folder of tiles</source>
      <translation>测量点文件或分块文件夹</translation>
    </message>
    <message>
      <location filename="../processing_provider/import_points.py" />
      <source>Point files (*.csv *.gz *.zip *.txt *.shp *.gpkg *.fgb *.geojson);;All files (*)</source>
      <translation>点文件 (*.csv *.gz *.zip *.txt *.shp *.gpkg *.fgb *.geojson);;所有文件 (*)</translation>
    </message>
    <message>
      <location filename="../processing_provider/import_points.py" />
      <source>A CSV (.csv, .txt, .csv.gz), a .zip that holds one CSV or Shapefile, or a vector file of points. Also a folder of such files, or a pattern such as EGMS_L2b_022_*.zip: tiles of one product, which become one layer.</source>
      <translation>CSV（.csv、.txt、.csv.gz）、含一个 CSV 或 Shapefile 的 .zip，或矢量点文件。也可以是存放此类文件的文件夹，或 EGMS_L2b_022_*.zip 这样的通配名：同一产品的分块，合为一个图层。</translation>
    </message>
    <message>
      <location filename="../processing_provider/import_points.py" />
      <source>Only where the file does not state it, or states a wrong one. Nothing is transformed.</source>
      <translation>仅当文件没有说明或说明有误时填写。不做任何坐标转换。</translation>
    </message>
    <message>
      <location filename="../processing_provider/import_points.py" />
      <source>Unit of displacement in the file</source>
      <translation>文件中形变的单位</translation>
    </message>
    <message>
      <location filename="../processing_provider/import_points.py" />
      <source>Automatic</source>
      <translation>自动</translation>
    </message>
    <message>
      <location filename="../processing_provider/import_points.py" />
      <source>Automatic is what the recognised source uses, otherwise millimetres. Velocities are taken to be in the same unit per year. The output is in millimetres.</source>
      <translation>自动:采用识别出的来源的单位,否则为毫米。速度按同一单位每年计。输出为毫米。</translation>
    </message>
    <message>
      <location filename="../processing_provider/import_points.py" />
      <source>Reverse the sign</source>
      <translation>反转符号</translation>
    </message>
    <message>
      <location filename="../processing_provider/import_points.py" />
      <source>For files in which motion away from the satellite, or down, is positive. The log says what the recognised source is known to do.</source>
      <translation>用于以远离卫星或向下的运动为正的文件。日志说明识别出的来源已知采用何种符号。</translation>
    </message>
    <message>
      <location filename="../processing_provider/import_points.py" />
      <source>Dates of the last columns</source>
      <translation>末尾各列的日期</translation>
    </message>
    <message>
      <location filename="../processing_provider/import_points.py" />
      <source>Only for files whose columns are not named by their dates: as many dates as there are displacement columns, which must be the last ones, in order of time; YYYYMMDD, separated by commas.</source>
      <translation>仅用于列名不是日期的文件：日期数与形变列数相同，形变列须在最后并按时间排序；格式 YYYYMMDD，以逗号分隔。</translation>
    </message>
    <message>
      <location filename="../processing_provider/import_points.py" />
      <source>Keep all other columns</source>
      <translation>保留所有其他列</translation>
    </message>
    <message>
      <location filename="../processing_provider/import_points.py" />
      <source>Otherwise columns that are not named above, such as those of a processor's quality figures, are left out.</source>
      <translation>否则不保留上面未列出的列，例如处理软件的质量指标列。</translation>
    </message>
    <message>
      <location filename="../processing_provider/import_points.py" />
      <source>Measurement points</source>
      <translation>测量点</translation>
    </message>
    <message>
      <location filename="../processing_provider/import_points.py" />
      <source>GeoPackage is best: a Shapefile holds 255 fields at most.</source>
      <translation>最好用 GeoPackage：Shapefile 最多 255 个字段。</translation>
    </message>
    <message>
      <location filename="../processing_provider/import_points.py" />
      <source>{n_tiles} files, which share {n_shared_dates} dates.</source>
      <translation>{n_tiles} 个文件，共有 {n_shared_dates} 个相同日期。</translation>
    </message>
    <message>
      <location filename="../processing_provider/import_points.py" />
      <source>The points lie around {latitude:.3f}° N, {longitude:.3f}° E, in or near {country}.</source>
      <translation>这些点位于北纬 {latitude:.3f}°、东经 {longitude:.3f}° 附近，在 {country} 境内或附近。</translation>
    </message>
    <message>
      <location filename="../processing_provider/import_points.py" />
      <source>Cancelled: nothing was written.</source>
      <translation>已取消：没有写入任何内容。</translation>
    </message>
    <message>
      <location filename="../processing_provider/import_points.py" />
      <source>{target} is the file to import: choose another output.</source>
      <translation>{target} 是要导入的文件：请选择其他输出。</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/first_look.py" />
      <source>The file does not say in which reference system {columns} are; their values are those of degrees, so they are taken as longitude and latitude (EPSG:4326). Choose the reference system if they are not.</source>
      <translation>文件没有说明 {columns} 采用何种参考系；其数值像是度，因此按经度和纬度（EPSG:4326）处理。如果不是，请选择参考系。</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/first_look.py" />
      <source>Values of {y} go beyond 90 degrees, so {x} and {y} are read the other way round.</source>
      <translation>{y} 的值超过 90 度，因此 {x} 与 {y} 互换读取。</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/first_look.py" />
      <source>Column {column} is {ratio} times the velocity of the series themselves, so it is in another unit, or of something else. The series are believed, and velocities computed from them.</source>
      <translation>列 {column} 是序列本身速度的 {ratio} 倍，因此它的单位不同，或是其他内容。以序列为准，并由其计算速度。</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/first_look.py" />
      <source>The file has no coordinate reference system: choose one (CRS).</source>
      <translation>文件没有坐标参考系：请选择一个（CRS）。</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/first_look.py" />
      <source>In column {columns} the points scatter by more than twenty times what they do on the dates around: it holds something else, or is damaged. Remove or correct it.</source>
      <translation>在列 {columns} 中，各点的离散超过前后日期的二十倍：该列是其他内容，或已损坏。请删除或更正。</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/plan.py" />
      <source>Recognised: {source}.</source>
      <translation>识别为：{source}。</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/plan.py" />
      <source>columns {names}</source>
      <translation>列 {names}</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/plan.py" />
      <source>Coordinates: {where}, {crs}.</source>
      <translation>坐标：{where}，{crs}。</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/plan.py" />
      <source>geometry</source>
      <translation>几何</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/plan.py" />
      <source>Displacement: {unit} -&gt; mm; sign: {sign}</source>
      <translation>形变：{unit} -&gt; 毫米；符号：{sign}</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/plan.py" />
      <source>Displacement: {unit} (not stated in the file) -&gt; mm; sign: {sign}</source>
      <translation>形变：{unit}（文件未说明）-&gt; 毫米；符号：{sign}</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/plan.py" />
      <source>, reversed here as asked.</source>
      <translation>，已按要求反转。</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/plan.py" />
      <source>Numbers are written with a decimal comma.</source>
      <translation>数字使用小数逗号。</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/plan.py" />
      <source>{n_dates} dates from {first} to {last}.</source>
      <translation>{n_dates} 个日期，从 {first} 到 {last}。</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/plan.py" />
      <source>Columns: {columns}.</source>
      <translation>列：{columns}。</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/plan.py" />
      <source>none besides the dates</source>
      <translation>除日期外没有</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/plan.py" />
      <source>Kept as they are: {columns}.</source>
      <translation>原样保留：{columns}。</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/plan.py" />
      <source>Smoothed copies left out: {n_smoothed} columns such as {smoothed}.</source>
      <translation>未保留平滑后的副本：{n_smoothed} 列，例如 {smoothed}。</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/plan.py" />
      <source>Computed by regression, as the file has no values: {names}.</source>
      <translation>文件中没有以下值，由回归计算：{names}。</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/plan.py" />
      <source>{n_written} points written of {n_read}.</source>
      <translation>读取 {n_read} 个点，写出 {n_written} 个。</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/plan.py" />
      <source>{n_duplicate} points are in two files or more, and written once.</source>
      <translation>{n_duplicate} 个点出现在两个或更多文件中，只写出一次。</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/plan.py" />
      <source>{n} longitudes from 180 to 360 degrees are brought to -180 to 0.</source>
      <translation>{n} 个 180 到 360 度的经度已换算到 -180 至 0。</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/plan.py" />
      <source>{n} values are taken as missing, as they are no displacements: {codes}.</source>
      <translation>{n} 个值不是形变，按缺失处理：{codes}。</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/plan.py" />
      <source>Points left out: {reasons}.</source>
      <translation>未计入的点：{reasons}。</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/plan.py" />
      <source>Column {column}: {count} cells hold no number and are NULL in the output.</source>
      <translation>列 {column}：{count} 个单元格不是数字，在输出中为 NULL。</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/plan.py" />
      <source>No displacement exceeds {largest_mm:.3g} mm: the file may be in another unit. If so, run again with the unit set.</source>
      <translation>没有形变超过 {largest_mm:.3g} 毫米：文件可能使用其他单位。如果是，请设置单位后重新运行。</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/plan.py" />
      <source>with more or fewer cells than there are columns</source>
      <translation>单元格数多于或少于列数</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/plan.py" />
      <source>without valid coordinates (first: {place})</source>
      <translation>坐标无效（首个：{place}）</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/plan.py" />
      <source>without valid coordinates</source>
      <translation>没有有效坐标</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/plan.py" />
      <source>at 0, 0, far from all the others</source>
      <translation>位于 0, 0，远离所有其他点</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/plan.py" />
      <source>with text or an infinite number in a displacement column (first: {text})</source>
      <translation>形变列中有文本或无穷大（第一个：{text}）</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/plan.py" />
      <source>without a value at any date</source>
      <translation>任何日期都没有值</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/plan.py" />
      <source>The file holds column names and no points: choose a file with data.</source>
      <translation>文件只有列名而没有点：请选择含数据的文件。</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/plan.py" />
      <source>None of the {n} points can be used: {reasons}. Correct the file.</source>
      <translation>{n} 个点都不可用：{reasons}。请更正文件。</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/point_tiles.py" />
      <source>The folder {path} holds no CSV, zip or vector file: choose the folder of the tiles.</source>
      <translation>文件夹 {path} 中没有 CSV、zip 或矢量文件：请选择存放分块的文件夹。</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/point_tiles.py" />
      <source>No file matches {uri}: correct the pattern.</source>
      <translation>没有文件与 {uri} 匹配：请更正通配名。</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/point_tiles.py" />
      <source>{file} is too large for a virtual file: choose the files themselves.</source>
      <translation>{file} 作为虚拟文件太大：请直接选择文件。</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/point_tiles.py" />
      <source>{file} names a file outside its folder, {outside}: choose the files themselves.</source>
      <translation>{file} 指向其文件夹之外的文件 {outside}：请直接选择文件。</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/point_tiles.py" />
      <source>{file} is a StaMPS-Visualizer export, whose columns have no names: import it alone.</source>
      <translation>{file} 是 StaMPS-Visualizer 的导出文件，各列没有名称：请单独导入。</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/point_tiles.py" />
      <source>{pair} are not of one product ({source}; {other}): import them apart.</source>
      <translation>{pair} 不属于同一产品（{source}；{other}）：请分别导入。</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/point_tiles.py" />
      <source>{pair} do not give their coordinates alike: import them apart.</source>
      <translation>{pair} 给出坐标的方式不同：请分别导入。</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/point_tiles.py" />
      <source>{pair} are of an ascending and a descending track, which look from two sides: import them apart.</source>
      <translation>{pair} 来自一条升轨和一条降轨，从两侧观测：请分别导入。</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/point_tiles.py" />
      <source>The {n_tiles} files have {n_shared} of {n_united} dates in common, so they are not tiles of one track and period: import them apart.</source>
      <translation>{n_tiles} 个文件的 {n_united} 个日期中只有 {n_shared} 个相同，因此它们不是同一轨道和时段的分块：请分别导入。</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/point_tiles.py" />
      <source>{one} and {other} are of two releases ({first}, {second}), each with a reference of its own: import one release at a time, for example by the pattern *{first}*.</source>
      <translation>{one} 和 {other} 属于两个发布版本（{first}、{second}），各有自己的参考：请一次导入一个版本，例如用通配名 *{first}*。</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/point_tiles.py" />
      <source>{file} among the files: {reason}</source>
      <translation>文件中的 {file}：{reason}</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/point_tiles.py" />
      <source>{others} points of {name} are in an earlier file too, at the same place with another series, so the files show different motions, such as the vertical and the eastward: import them apart.</source>
      <translation>{name} 的 {others} 个点也在前面的文件中，位置相同而序列不同，因此这些文件表示不同的运动，例如垂直向和东向：请分别导入。</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/point_tiles.py" />
      <source>{n} of the first {total} points of {name} stand where an earlier file has points with another series, so the files are of two releases or products: import them apart.</source>
      <translation>{name} 的前 {total} 个点中有 {n} 个与前面文件中的点位置相同而序列不同，因此这些文件属于两个发布版本或产品：请分别导入。</translation>
    </message>
    <message>
      <location filename="../processing_provider/large_runs/prepare_large_run.py" />
      <source>Files of measurement points</source>
      <translation>测量点文件</translation>
    </message>
    <message>
      <location filename="../processing_provider/large_runs/prepare_large_run.py" />
      <source>As EGMS has them (.zip, .csv), other tables with projected coordinates, or vector files of points; or folders of them. All of one product, track and release.</source>
      <translation>EGMS 的文件（.zip、.csv）、其他带投影坐标的表格或点矢量文件，也可以是它们所在的文件夹。必须同属一种产品、一条轨道和一个版本。</translation>
    </message>
    <message>
      <location filename="../processing_provider/large_runs/prepare_large_run.py" />
      <source>Or a point layer of displacement series</source>
      <translation>或形变序列的点图层</translation>
    </message>
    <message>
      <location filename="../processing_provider/large_runs/prepare_large_run.py" />
      <source>In place of files. A filter or a selection is respected.</source>
      <translation>代替文件。过滤和选择均有效。</translation>
    </message>
    <message>
      <location filename="../processing_provider/large_runs/prepare_large_run.py" />
      <source>Coordinate reference system of the files</source>
      <translation>文件的坐标参考系</translation>
    </message>
    <message>
      <location filename="../processing_provider/large_runs/prepare_large_run.py" />
      <source>Only where tables do not state it. Nothing is transformed.</source>
      <translation>仅当表格没有说明时填写。不做任何坐标转换。</translation>
    </message>
    <message>
      <location filename="../processing_provider/large_runs/prepare_large_run.py" />
      <source>Unit of displacement in the files</source>
      <translation>各文件中形变的单位</translation>
    </message>
    <message>
      <location filename="../processing_provider/large_runs/prepare_large_run.py" />
      <source>Automatic is what the recognised source uses.</source>
      <translation>自动：采用识别出的来源的单位。</translation>
    </message>
    <message>
      <location filename="../processing_provider/large_runs/prepare_large_run.py" />
      <source>Largest standard distance of a hotspot (any where not set)</source>
      <translation>热点的最大标准距离（未设置时不限）</translation>
    </message>
    <message>
      <location filename="../processing_provider/large_runs/prepare_large_run.py" />
      <source>Folder of the run, empty</source>
      <translation>运行的文件夹（须为空）</translation>
    </message>
    <message>
      <location filename="../processing_provider/large_runs/prepare_large_run.py" />
      <source>Everything of the run lies in it: points, tiles, what is done so far, and in the end the result.</source>
      <translation>运行的一切都在其中：点、分块、已完成的部分，以及最后的结果。</translation>
    </message>
    <message>
      <location filename="../processing_provider/large_runs/prepare_large_run.py" />
      <source>Command that starts the run</source>
      <translation>启动运行的命令</translation>
    </message>
    <message>
      <location filename="../processing_provider/large_runs/prepare_large_run.py" />
      <source>Paste this into a terminal; given again, it goes on where it was ended:</source>
      <translation>将此命令粘贴到终端；再次执行会从中断处继续：</translation>
    </message>
    <message>
      <location filename="../processing_provider/large_runs/prepare_large_run.py" />
      <source>Its result is {file}, which Read a large run reads.</source>
      <translation>结果是 {file}，由“读取大型运行”读取。</translation>
    </message>
    <message>
      <location filename="../processing_provider/large_runs/prepare_large_run.py" />
      <source>Give files of points, or a point layer, and not both.</source>
      <translation>请给出点文件或点图层，二者选一。</translation>
    </message>
    <message>
      <location filename="../processing_provider/large_runs/prepare_large_run.py" />
      <source>There is no {path}; correct the path.</source>
      <translation>{path} 不存在；请更正路径。</translation>
    </message>
    <message>
      <location filename="../processing_provider/large_runs/prepare_large_run.py" />
      <source>There is something in {folder} already; give an empty folder.</source>
      <translation>{folder} 中已有内容；请给出空文件夹。</translation>
    </message>
    <message>
      <location filename="../processing_provider/large_runs/prepare_large_run.py" />
      <source>{name} has no coordinate system in metres with an EPSG code, and spans too much for a UTM zone: reproject it first, in Europe to EPSG:3035.</source>
      <translation>{name} 没有以米为单位且带 EPSG 代码的坐标系，范围又超出一个 UTM 带：请先重投影，欧洲可用 EPSG:3035。</translation>
    </message>
    <message>
      <location filename="../processing_provider/large_runs/read_large_run.py" />
      <source>Points of the run</source>
      <translation>运行的点</translation>
    </message>
    <message>
      <location filename="../processing_provider/large_runs/read_large_run.py" />
      <source>The file results.gpkg, or its layer points where QGIS asks which; whole, without a filter.</source>
      <translation>文件 results.gpkg；若 QGIS 询问图层，选 points。须完整，不加过滤。</translation>
    </message>
    <message>
      <location filename="../processing_provider/large_runs/read_large_run.py" />
      <source>The run used {n_used} of {n} points; {n_read} hotspots.</source>
      <translation>运行使用了 {n} 个点中的 {n_used} 个；热点 {n_read} 个。</translation>
    </message>
    <message>
      <location filename="../processing_provider/large_runs/read_large_run.py" />
      <source>{file} holds no large run: choose the layer points of the file results.gpkg that a run has written.</source>
      <translation>{file} 不含大型运行的结果：请选择运行写出的 results.gpkg 中的图层 points。</translation>
    </message>
    <message>
      <location filename="../processing_provider/large_runs/read_large_run.py" />
      <source>{file} was written by another version of the plugin: give the command of its run again with this one.</source>
      <translation>{file} 由插件的另一版本写出：请用当前版本重新执行其运行命令。</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/compared_run.py" />
      <source>{name} has hotspot {number} twice: choose the layer as Detect hotspots made it.</source>
      <translation>{name} 中热点 {number} 出现了两次：请选择“热点探测”生成的原始图层。</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/compared_run.py" />
      <source>{name} has no field hotspot of numbers: choose the layer of hotspots that Detect hotspots made.</source>
      <translation>{name} 没有数值型的 hotspot 字段：请选择“热点探测”生成的热点图层。</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/compared_run.py" />
      <source>{name} has no field hotspot: choose the points with hotspots that Detect hotspots made.</source>
      <translation>{name} 没有字段 hotspot：请选择由“热点探测”生成的带热点的点。</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/compared_run.py" />
      <source>{points} and {hotspots} are of different runs, as hotspot {number} has {n} points in the one and {told} in the other: choose the points that were made with the hotspots.</source>
      <translation>{points} 与 {hotspots} 来自不同的运行，因为热点 {number} 在前者中有 {n} 个点，在后者中有 {told} 个：请选择与热点一同生成的点。</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/feature_blocks.py" />
      <source>with a decimal comma in place of a point</source>
      <translation>用小数逗号代替小数点</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/feature_blocks.py" />
      <source>with something other than a number in a displacement column</source>
      <translation>形变列中有非数字内容</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/metric_crs.py" />
      <source>The layer has no coordinate reference system, so distances cannot be measured: set its CRS.</source>
      <translation>图层没有坐标参考系，无法测量距离：请设置其 CRS。</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/metric_crs.py" />
      <source>Distances are measured in the layer's own CRS, {name}.</source>
      <translation>距离按图层自身的 CRS {name} 测量。</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/metric_crs.py" />
      <source>The coordinates do not fit the layer's CRS, {name}: find out which CRS they are in and set it.</source>
      <translation>坐标与图层的 CRS {name} 不符：请查明坐标采用的 CRS 并设置。</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/metric_crs.py" />
      <source>Distances are measured in {name}, because {reason}.</source>
      <translation>距离按 {name} 测量，因为{reason}。</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/metric_crs.py" />
      <source>Distances are measured in an azimuthal equidistant projection about {latitude:.4f} N, {longitude:.4f} E, because {reason} and the points span UTM zones.</source>
      <translation>距离按以北纬 {latitude:.4f}、东经 {longitude:.4f} 为中心的等距方位投影测量，因为{reason}，且各点跨越多个 UTM 带。</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/metric_crs.py" />
      <source>the layer's CRS, {name}, is in degrees</source>
      <translation>图层的 CRS {name} 以度为单位</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/metric_crs.py" />
      <source>the layer's CRS, {name}, is not in metres</source>
      <translation>图层的 CRS {name} 不以米为单位</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/metric_crs.py" />
      <source>Web Mercator stretches distances</source>
      <translation>Web Mercator 会拉伸距离</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/metric_crs.py" />
      <source>distances in the layer's CRS, {name}, are off by {error:.0f} % here</source>
      <translation>图层的 CRS {name} 在此处的距离误差为 {error:.0f} %</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/point_block.py" />
      <source>without geometry</source>
      <translation>没有几何</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/point_block.py" />
      <source>whose geometry is not a single point</source>
      <translation>几何不是单个点</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/point_block.py" />
      <source>{n_kept} points, none refused.</source>
      <translation>{n_kept} 个点，全部可用。</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/point_block.py" />
      <source>{n_kept} of {total} points can be used; refused: {reasons}.</source>
      <translation>{total} 个点中 {n_kept} 个可用；不可用：{reasons}。</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/point_block.py" />
      <source>Field {name} holds '{value}', which is not a whole number: choose the field of cluster labels.</source>
      <translation>字段 {name} 中的“{value}”不是整数：请选择存放簇标签的字段。</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/point_block.py" />
      <source>Field {name} holds '{value}', which is not a number: choose a field of numbers.</source>
      <translation>字段 {name} 中的“{value}”不是数字：请选择数值字段。</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/point_layer.py" />
      <source>Left out, as they hold no value at all: {names}.</source>
      <translation>没有任何值，不计入：{names}。</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/point_layer.py" />
      <source>{n_used} dates from {first} to {last}.</source>
      <translation>{n_used} 个日期，从 {first} 到 {last}。</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/point_layer.py" />
      <source>The names of the date fields, such as {name}, state {unit}, and numbers are read as millimetres: say so where a unit can be chosen, or import the file first.</source>
      <translation>日期字段的名称（如 {name}）标明单位为 {unit}，而数值按毫米读取：请在可选择单位处指定，或先导入文件。</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/point_layer.py" />
      <source>The displacements are very small (median {median:.2g}, largest {largest:.2g}) for millimetres: if they are metres, say so where a unit can be chosen, or import the file with its unit first.</source>
      <translation>作为毫米，形变量非常小（中位数 {median:.2g}，最大 {largest:.2g}）：如果单位是米，请在可选单位处说明，或先设置单位导入文件。</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/point_layer.py" />
      <source>The layer has no field {name}: choose among its date fields.</source>
      <translation>图层没有字段 {name}：请从其日期字段中选择。</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/point_layer.py" />
      <source>The layer has no displacement columns: their names must be dates, such as 20200131, D20200131 or 2020-01-31, and here the fields are {fields}. Import the file first, or choose another layer.</source>
      <translation>图层没有形变列：列名须为日期，例如 20200131、D20200131 或 2020-01-31，而这里的字段是 {fields}。请先导入文件，或选择其他图层。</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/point_layer.py" />
      <source>There is only one date, {day} (field {name}): a displacement series needs at least two.</source>
      <translation>只有一个日期 {day}（字段 {name}）：形变序列至少需要两个。</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/point_layer.py" />
      <source>{name} is a table without geometry: a point layer is needed. Import the file first.</source>
      <translation>{name} 是没有几何的表：需要点图层。请先导入文件。</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/point_layer.py" />
      <source>{name} is a {kind} layer: a point layer is needed. Make points of it by Centroids first.</source>
      <translation>{name} 是 {kind} 图层：需要点图层。请先用“质心”生成点。</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/point_layer.py" />
      <source>{name} has no coordinate reference system: set its CRS, so that distances can be measured.</source>
      <translation>{name} 没有坐标参考系：请设置其 CRS，以便测量距离。</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/point_layer.py" />
      <source>No point has a cluster: field {field} is negative or NULL everywhere; choose another field.</source>
      <translation>没有属于任何簇的点：字段 {field} 全部为负数或 NULL；请选择其他字段。</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/point_layer.py" />
      <source>The layer has no field {name}: choose the field that holds the {what}.</source>
      <translation>图层没有字段 {name}：请选择存放{what}的字段。</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/point_layer.py" />
      <source>{summary} At least two points are needed.</source>
      <translation>{summary}至少需要两个点。</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/point_layer.py" />
      <source>{n} of {n_ids} points have coordinates that do not fit the layer's CRS, {sourceCrs}: correct or deselect them, or set the right CRS.</source>
      <translation>{n_ids} 个点中有 {n} 个的坐标与图层的 CRS {sourceCrs} 不符：请更正或取消选择这些点，或设置正确的 CRS。</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/point_layer.py" />
      <source>Only field {name} holds any value: a displacement series needs at least two dates.</source>
      <translation>只有字段 {name} 有值：形变序列至少需要两个日期。</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/point_layer.py" />
      <source>In field {fields} the points scatter by more than twenty times what they do on the dates around: it holds something else, or is damaged. Leave it out of the date fields, or correct it.</source>
      <translation>在字段 {fields} 中，各点的离散超过前后日期的二十倍：该字段是其他内容，或已损坏。请将其从日期字段中去掉，或更正。</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/point_layer.py" />
      <source>{name} has no points: check its filter, or whether 'selected features only' was meant.</source>
      <translation>{name} 没有点：请检查其过滤条件，或是否本应选用“仅选中的要素”。</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/point_reading.py" />
      <source>with coordinates that are not finite</source>
      <translation>坐标不是有限值</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/point_reading.py" />
      <source>with an infinite displacement</source>
      <translation>形变为无穷大</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/point_reading.py" />
      <source>without any displacement value</source>
      <translation>没有任何形变值</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/point_reading.py" />
      <source>Field {field} holds more than {most_classes} different values: choose the field that holds the classes.</source>
      <translation>字段 {field} 的不同取值超过 {most_classes} 个：请选择存放类别的字段。</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/profile_line.py" />
      <source>{name} has no coordinate reference system: set its CRS.</source>
      <translation>{name} 没有坐标参考系：请设置其 CRS。</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/profile_line.py" />
      <source>{name} has {n_shapes} lines, and a profile runs along one: draw one, or select one and choose to use selected features only.</source>
      <translation>{name} 有 {n_shapes} 条线，而剖面只沿一条线：请只画一条，或选中一条并选用“仅选中的要素”。</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/profile_line.py" />
      <source>The line of {name} is in several pieces that do not join: draw it in one.</source>
      <translation>{name} 的线由不相连的几段组成：请画成一条。</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/profile_line.py" />
      <source>The line of {name} lies where the points' CRS has no place for it: draw it near the points.</source>
      <translation>{name} 的线位于点的 CRS 无法表示的位置：请画在点的附近。</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/profile_points.py" />
      <source>{n} points within {width:g} m of the line of {length:.0f} m.</source>
      <translation>{length:.0f} 米长的线两侧 {width:g} 米内有 {n} 个点。</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/profile_points.py" />
      <source>Around the line: {summary}</source>
      <translation>线附近：{summary}</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/profile_points.py" />
      <source>No point lies within {width:g} m of the line: choose a larger distance, or draw the line through the points.</source>
      <translation>线的 {width:g} 米内没有点：请选择更大的距离，或让线穿过点。</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/track_layer.py" />
      <source>{name} does not say from where it was seen: it has neither the line of sight (missing: {missing}) nor an incidence angle (incidence); import its file again, or add these fields.</source>
      <translation>{name} 没有说明从何处观测：它既没有视线向（缺少：{missing}），也没有入射角（incidence）；请重新导入其文件，或添加这些字段。</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/track_layer.py" />
      <source>{name} has an incidence angle ({incidence}) but no heading: give the heading of its satellite, or add a field {headings}.</source>
      <translation>{name} 有入射角（{incidence}）但没有航向：请给出其卫星的航向，或添加字段 {headings}。</translation>
    </message>
    <message>
      <location filename="../processing_provider/parameters/clustering.py" />
      <source>Distance between series</source>
      <translation>序列之间的距离</translation>
    </message>
    <message>
      <location filename="../processing_provider/parameters/clustering.py" />
      <source>Soft-DTW</source>
      <translation>Soft-DTW</translation>
    </message>
    <message>
      <location filename="../processing_provider/parameters/clustering.py" />
      <source>DTW</source>
      <translation>DTW</translation>
    </message>
    <message>
      <location filename="../processing_provider/parameters/clustering.py" />
      <source>Euclidean</source>
      <translation>欧氏距离</translation>
    </message>
    <message>
      <location filename="../processing_provider/parameters/clustering.py" />
      <source>Soft-DTW and DTW let series shift and stretch in time before they are compared; Euclidean compares date by date and is the quickest.</source>
      <translation>Soft-DTW 和 DTW 允许序列在时间上平移和伸缩后再比较；欧氏距离逐日期比较，速度最快。</translation>
    </message>
    <message>
      <location filename="../processing_provider/parameters/clustering.py" />
      <source>Number of temporal clusters (automatic where not set)</source>
      <translation>时间聚类数(未设置则自动)</translation>
    </message>
    <message>
      <location filename="../processing_provider/parameters/clustering.py" />
      <source>Automatic tries 2 up to the largest number and chooses; the log and the report say why.</source>
      <translation>自动:从 2 试到最大数并选择;日志和报告说明原因。</translation>
    </message>
    <message>
      <location filename="../processing_provider/parameters/clustering.py" />
      <source>Largest number of clusters tried</source>
      <translation>尝试的最大簇数</translation>
    </message>
    <message>
      <location filename="../processing_provider/parameters/clustering.py" />
      <source>Used only when the number is chosen automatically.</source>
      <translation>仅在自动选择数量时使用。</translation>
    </message>
    <message>
      <location filename="../processing_provider/parameters/clustering.py" />
      <source>Series to fit on (automatic where not set)</source>
      <translation>用于拟合的序列数(未设置则自动)</translation>
    </message>
    <message>
      <location filename="../processing_provider/parameters/clustering.py" />
      <source>The centres are fitted on so many series, half drawn evenly, half in proportion to their motion beyond the noise, so that rare motion is kept. Every other series gets the nearest centre. Automatic is 1000 for up to 100 000 points, and more for more: 5500 for 3 million.</source>
      <translation>用这么多条序列拟合聚类中心：一半均匀抽取，一半按超出噪声的运动大小抽取，以保留少见的运动。其余序列归入最近的中心。自动时，10 万点以内为 1000 条，点更多则更多：300 万点为 5500 条。</translation>
    </message>
    <message>
      <location filename="../processing_provider/parameters/clustering.py" />
      <source>Smoothing window (dates)</source>
      <translation>平滑窗口（日期数）</translation>
    </message>
    <message>
      <location filename="../processing_provider/parameters/clustering.py" />
      <source>Series are smoothed over so many dates (Savitzky-Golay, first order) before clustering; 0 = as they are.</source>
      <translation>聚类前在这么多个日期上平滑序列（一阶 Savitzky-Golay）；0 = 不平滑。</translation>
    </message>
    <message>
      <location filename="../processing_provider/parameters/clustering.py" />
      <source>Softness of soft-DTW, gamma (mm², automatic where not set)</source>
      <translation>soft-DTW 平滑度 gamma(毫米²,未设置则自动)</translation>
    </message>
    <message>
      <location filename="../processing_provider/parameters/clustering.py" />
      <source>Alignments whose costs differ by less than gamma are averaged. Automatic is the noise variance.</source>
      <translation>成本差小于 gamma 的对齐取平均。自动取噪声方差。</translation>
    </message>
    <message>
      <location filename="../processing_provider/parameters/hotspots.py" />
      <source>Least velocity relative to the scene (mm/yr)</source>
      <translation>相对于场景的最小速度（mm/年）</translation>
    </message>
    <message>
      <location filename="../processing_provider/parameters/hotspots.py" />
      <source>Against the scene, so that a scene that drifts has no hotspots for it. Motion that is no line counts as that of the line that is as large. 0 = any.</source>
      <translation>相对于整个场景，因此整体漂移的场景不会因此出现热点。非线性的运动按同样大小的直线运动计算。0 = 任意。</translation>
    </message>
    <message>
      <location filename="../processing_provider/parameters/hotspots.py" />
      <source>In metres. A cluster spread more widely than this standard distance is background, not a hotspot.</source>
      <translation>单位米。分布超过此标准距离的簇是背景，不是热点。</translation>
    </message>
    <message>
      <location filename="../processing_provider/parameters/hotspots.py" />
      <source>Least significance (z score)</source>
      <translation>最小显著性（z 值）</translation>
    </message>
    <message>
      <location filename="../processing_provider/parameters/hotspots.py" />
      <source>Mean velocity of the neighbours of the cluster's points, in units of what noise and spatial correlation give to as many neighbouring points on quiet ground. 0 = any.</source>
      <translation>簇内各点邻点的平均速度，以噪声和空间相关性在静止地面上对同样多邻点所造成的离散为单位。0 = 不限。</translation>
    </message>
    <message>
      <location filename="../processing_provider/parameters/hotspots.py" />
      <source>What the displacement is (for the report's words)</source>
      <translation>形变的方向（用于报告的措辞）</translation>
    </message>
    <message>
      <location filename="../processing_provider/parameters/hotspots.py" />
      <source>As the layer's fields tell</source>
      <translation>由图层的字段判断</translation>
    </message>
    <message>
      <location filename="../processing_provider/parameters/hotspots.py" />
      <source>Along the line of sight</source>
      <translation>沿视线向</translation>
    </message>
    <message>
      <location filename="../processing_provider/parameters/hotspots.py" />
      <source>Vertical</source>
      <translation>垂直向</translation>
    </message>
    <message>
      <location filename="../processing_provider/parameters/hotspots.py" />
      <source>The report says &lt;i&gt;sinking&lt;/i&gt; and &lt;i&gt;rising&lt;/i&gt; of vertical displacement only. A layer with fields of incidence angle or line of sight is taken for displacement along it; of any other, both are said.</source>
      <translation>只有垂直向形变，报告才写 &lt;i&gt;sinking&lt;/i&gt;（下沉）和 &lt;i&gt;rising&lt;/i&gt;（上升）。图层有入射角或视线向字段时，视为沿视线向的形变；其他图层则两种说法并列。</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>Prepared points</source>
      <translation>预处理后的点</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>The input with prepared series. GeoPackage is best: a Shapefile holds 255 fields.</source>
      <translation>输入图层，序列已预处理。最好用 GeoPackage：Shapefile 只能有 255 个字段。</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>1. Drop dates that many points lack</source>
      <translation>1. 剔除许多点缺失的日期</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>Their fields are left out of the output.</source>
      <translation>输出中不含这些日期的字段。</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>1. Drop a date missing at more than (% of the points)</source>
      <translation>1. 日期缺失超过此比例时剔除（占点数的 %）</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>Used where dates are dropped.</source>
      <translation>剔除日期时使用。</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>2. Remove a spatial ramp from each date</source>
      <translation>2. 去除每个日期的空间趋势面</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>For orbit errors and long-wave atmosphere: a plane, fitted robustly to the points that do not move against the others, is made level. The scene's own motion stays. Motion as wide as the scene would be taken for a ramp.</source>
      <translation>用于轨道误差和长波大气影响：对相对其他点没有运动的点稳健拟合一个平面，并将其校平。场景本身的运动保留。范围与场景相当的运动会被当作趋势面。</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>3. Take out bad dates</source>
      <translation>3. 剔除异常日期</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>A date at which the points scatter far more about the dates before and after than is usual becomes NULL; where gaps are filled, it is interpolated.</source>
      <translation>如果某日期各点相对前后日期的离散远大于通常情况，该日期变为 NULL；启用填补缺失时由插值得到。</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>3. A date is bad from this robust z score of its scatter</source>
      <translation>3. 离散度的稳健 z 值达到此值即为异常日期</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>Used where bad dates are taken out.</source>
      <translation>剔除异常日期时使用。</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>4. Refer to</source>
      <translation>4. 参考基准</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>What the series are referred to already</source>
      <translation>序列原有的基准</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>The median of all points</source>
      <translation>所有点的中位数</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>The points inside an area</source>
      <translation>某一区域内的点</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>Stable points: slow and coherent</source>
      <translation>稳定点：速度慢且相干</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>The median of these points is taken off date by date. Stable points are slow against the scene's median velocity and, where the layer has a field of coherence, coherent.</source>
      <translation>逐日期减去这些点的中位数。稳定点是相对场景速度中位数运动缓慢的点；图层有相干性字段时，还须相干。</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>4. Area of stable ground</source>
      <translation>4. 稳定地面的区域</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>Polygons, in any reference system, of ground that does not move.</source>
      <translation>没有运动的地面的多边形，坐标参考系不限。</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>4. A stable point moves against the scene by at most (mm/yr)</source>
      <translation>4. 稳定点相对场景的最大速度（mm/年）</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>Used where the reference is stable points.</source>
      <translation>以稳定点为参考时使用。</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>4. A stable point has at least this coherence</source>
      <translation>4. 稳定点的最小相干性</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>Used where the reference is stable points and the layer has a field of coherence.</source>
      <translation>以稳定点为参考且图层有相干性字段时使用。</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>5. Repair unwrapping jumps</source>
      <translation>5. 修复解缠跳变</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>Jumps by whole half wavelengths, in series that are quiet but for them, are taken off where the series comes back, or where none of the eight nearest points jumped at that date. Series without such a jump are not touched.</source>
      <translation>在其余部分平稳的序列中，大小为半波长整数倍的跳变，若序列之后跳回，或最近的八个点在该日期均无跳变，则予以去除。没有这种跳变的序列不作改动。</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>5. Radar wavelength (mm)</source>
      <translation>5. 雷达波长（mm）</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>Sentinel-1: 55.465763; half of it, 27.73 mm, is one cycle. X band: about 31, L band: about 240.</source>
      <translation>Sentinel-1：55.465763；其一半 27.73 mm 为一个周期。X 波段：约 31，L 波段：约 240。</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>6. Take out single outliers</source>
      <translation>6. 剔除单个异常值</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>A Hampel filter: a value far from the median of its neighbours in time becomes NULL; where gaps are filled, it is interpolated. What the whole scene does at a date is no outlier.</source>
      <translation>Hampel 滤波：远离时间上相邻值中位数的值变为 NULL；启用填补缺失时由插值得到。整个场景在某日期的共同变化不算异常值。</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>6. A value is an outlier from this many robust standard deviations</source>
      <translation>6. 达到此倍数的稳健标准差即为异常值</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>Used where outliers are taken out.</source>
      <translation>剔除异常值时使用。</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>6. Window of neighbours in time (dates, odd)</source>
      <translation>6. 时间邻域窗口（日期数，奇数）</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>7. Fill gaps</source>
      <translation>7. 填补缺失</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>Linearly in time, along the scene's own motion; before the first and after the last value the nearest one holds.</source>
      <translation>沿场景本身的运动按时间线性填补；第一个值之前和最后一个值之后取最近的值。</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>7. Longest gap to fill (days)</source>
      <translation>7. 可填补的最长缺失（天）</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>From value to value, or to the end of the series; longer gaps stay NULL.</source>
      <translation>从一个值到下一个值，或到序列的端点；更长的缺失保持 NULL。</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>8. Remove the season</source>
      <translation>8. 去除季节项</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>Annual term</source>
      <translation>年周期项</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>Annual and semi-annual terms</source>
      <translation>年周期项和半年周期项</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>Estimated by least squares together with each series' trend, which stays. Needs a year of dates or more.</source>
      <translation>与每条序列的趋势一起由最小二乘估计，趋势保留。需要一年或更长时间的日期。</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>9. Interpolate at even dates</source>
      <translation>9. 插值到等间隔日期</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>Linear in time; a value beside a gap that was not filled is NULL.</source>
      <translation>按时间线性插值；与未填补的缺失相邻的值为 NULL。</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>9. Days between even dates</source>
      <translation>9. 等间隔日期的间隔（天）</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>From the first date on.</source>
      <translation>从第一个日期起。</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>10. Smooth by a Savitzky-Golay filter</source>
      <translation>10. 用 Savitzky-Golay 滤波平滑</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>The filter takes dates as even: interpolate them first where they are not.</source>
      <translation>滤波视日期为等间隔：若不是，请先插值。</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>10. Window of the filter (dates, odd)</source>
      <translation>10. 滤波窗口（日期数，奇数）</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>Used where series are smoothed.</source>
      <translation>平滑序列时使用。</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>10. Order of the filter's polynomial</source>
      <translation>10. 滤波多项式的阶数</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>Less than the window. Used where series are smoothed.</source>
      <translation>须小于窗口。平滑序列时使用。</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>A window of {window} dates has no middle: choose an odd number.</source>
      <translation>{window} 个日期的窗口没有中点：请选择奇数。</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>A window of {window} dates is too short for order {order}: choose a longer one.</source>
      <translation>{window} 个日期的窗口对 {order} 阶来说太短：请选择更长的窗口。</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>The filter's window of {window} dates is longer than the series of {n_dates}.</source>
      <translation>滤波窗口为 {window} 个日期，长于 {n_dates} 个日期的序列。</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>A step of {step} days makes {n} dates, too many fields for a layer.</source>
      <translation>{step} 天的间隔会产生 {n} 个日期，对图层来说字段太多。</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>The reference is an area, and none is given: choose a polygon layer of stable ground.</source>
      <translation>参考为一个区域，但没有给出：请选择稳定地面的多边形图层。</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>Line</source>
      <translation>线</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>A layer with one line, or with the line to use selected. The profile runs as it was drawn.</source>
      <translation>只含一条线的图层，或选中了要用的那条线。剖面方向与画线方向一致。</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>Largest distance from the line</source>
      <translation>到线的最大距离</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>In metres, to either side. Points before its beginning or beyond its end are left out.</source>
      <translation>单位为米，线的两侧相同。起点之前和终点之后的点不计。</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>Elevation field (empty = found by its name)</source>
      <translation>高程字段（空 = 按名称查找）</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>In metres, such as height. Not used where an elevation model is chosen.</source>
      <translation>单位为米，例如 height。选择了高程模型时不使用。</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>Elevation model</source>
      <translation>高程模型</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>A raster of elevation in metres, whose first band is read at every point.</source>
      <translation>以米为单位的高程栅格，在每个点读取第一波段。</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>Velocity field (empty = found by its name, or from the series)</source>
      <translation>速率字段（空 = 按名称查找，或由序列计算）</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>In millimetres a year, negative away from the satellite or down.</source>
      <translation>单位为毫米/年，远离卫星或向下为负。</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>Pattern field (empty = the field pattern)</source>
      <translation>形变模式字段（空 = pattern 字段）</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>Such as classifytcn writes, or any other classes.</source>
      <translation>例如 classifytcn 写出的字段，或任何其他类别。</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>Points along the line</source>
      <translation>沿线的点</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>The points near the line, where they are, in order along it: along_m and offset_m (positive left of the line) in metres, elevation, velocity, pattern.</source>
      <translation>线附近的点，位置不变，沿线排序：along_m 和 offset_m（线的左侧为正）单位为米，以及 elevation、velocity、pattern。</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>Profile report</source>
      <translation>剖面报告</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>Elevation, velocity and pattern along the line, one below the other, as one HTML page.</source>
      <translation>沿线的高程、速率和形变模式，上下排列，为一个 HTML 页面。</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>Number of points along the line</source>
      <translation>沿线点数</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>Length of the line (m)</source>
      <translation>线的长度（米）</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>There is no velocity: {}</source>
      <translation>没有速率：{}</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>Elevation: {}. Velocity: {}. Pattern: {}.</source>
      <translation>高程：{}。速率：{}。形变模式：{}。</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>from the elevation model</source>
      <translation>取自高程模型</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>from the series</source>
      <translation>由序列计算</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/cluster_report.py" />
      <source>1 temporal cluster among {points}</source>
      <translation>{points}中有 1 个时间簇</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/cluster_report.py" />
      <source>{n} temporal clusters among {points}</source>
      <translation>{points}中有 {n} 个时间簇</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/cluster_report.py" />
      <source>Temporal clusters: {layer}</source>
      <translation>时间簇：{layer}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/cluster_report.py" />
      <source>Points of one cluster move alike over time, wherever they are. The layer was measured on {n} dates from {first} to {last}.</source>
      <translation>同一簇的点随时间的运动相似，不论位置。图层有 {n} 个观测日期，从 {first} 到 {last}。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/cluster_report.py" />
      <source>What each cluster does</source>
      <translation>各簇如何运动</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/cluster_report.py" />
      <source>The clusters in numbers</source>
      <translation>各簇的数值</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/cluster_report.py" />
      <source>{score} over the number of temporal clusters.</source>
      <translation>{score}随时间簇数量的变化。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/cluster_report.py" />
      <source>Number of clusters</source>
      <translation>簇的数量</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/cluster_report.py" />
      <source>What was decided, and why</source>
      <translation>作出的决定及其理由</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/cluster_report.py" />
      <source>Time-series k-means: Tiwari and Shirzaei (2024), section 3.1; the plots follow figure 6c and d.</source>
      <translation>时间序列 k 均值：Tiwari 和 Shirzaei (2024)，3.1 节；图的形式依照图 6c 和 d。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/cluster_report.py" />
      <source>Mean series of the clusters, each in its colour on the map, with its number at the end.</source>
      <translation>各簇的平均序列，颜色与地图一致，编号标在末端。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/cluster_report.py" />
      <source> Those of the {n} largest.</source>
      <translation>图中为最大的 {n} 个簇。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/cluster_report.py" />
      <source>Mean series of {n} temporal clusters over time.</source>
      <translation>{n} 个时间簇随时间变化的平均序列。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/cluster_report.py" />
      <source>Cluster {cluster}: {n} points</source>
      <translation>簇 {cluster}：{n} 个点</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/cluster_report.py" />
      <source>Mean displacement in mm; the band holds four points in five.</source>
      <translation>平均形变，单位毫米；色带包含五分之四的点。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/cluster_report.py" />
      <source> The {n} largest clusters.</source>
      <translation>列出最大的 {n} 个簇。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/cluster_report.py" />
      <source>Change: of the mean series, in mm, from the first date to the last.</source>
      <translation>变化：平均序列从第一个日期到最后一个日期的变化，单位毫米。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/cluster_report.py" />
      <source>Cluster</source>
      <translation>簇</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/cluster_report.py" />
      <source>Change</source>
      <translation>变化</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source>Each hotspot with its number and what happened to it; numbers in brackets are those of the earlier run. Dark red is new, orange worse, blue calmer, grey unchanged.</source>
      <translation>每个热点及其编号和发生的变化；括号中的编号属于前一次分析。深红为新，橙色为变严重，蓝色为减缓，灰色为未变。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source>layer What changed (happened)</source>
      <translation>图层“有何变化”（happened）</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source>For the expert: the full list, the method, every decision and parameter</source>
      <translation>供专业人员参考：完整列表、方法、各项决定和参数</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source>{plugin}. Velocities are relative to the stable ground around each hotspot. All numbers are those of the layer written with this report.</source>
      <translation>{plugin}。速度相对于每个热点周围的稳定地面。所有数字均为与本报告一同写出的图层中的数字。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source>What changed: {before} and {after}</source>
      <translation>有何变化：{before} 与 {after}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source>No hotspot in either run</source>
      <translation>两次分析都没有热点</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source>No hotspot is told to be new or worse</source>
      <translation>没有热点可判定为新的或变严重的</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source>1 hotspot is new or got worse</source>
      <translation>1 个热点是新的或变得更严重</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source>{n} hotspots are new or got worse</source>
      <translation>{n} 个热点是新的或变得更严重</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source>Of {n} hotspots: {counts}.</source>
      <translation>共 {n} 个热点：{counts}。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source>Compared is the motion from {now_first} to {now_last} with that from {then_first} to {then_last}. {note}</source>
      <translation>将 {now_first} 至 {now_last} 的运动与 {then_first} 至 {then_last} 的运动相比较。{note}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source>What is new or got worse, the most pressing first. Sure is how sure that is.</source>
      <translation>新的或变严重的，最紧迫的在前。“把握”表示可靠程度。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source>What there is, the most pressing first. Sure is how sure that is.</source>
      <translation>现有热点，最紧迫的在前。“把握”表示可靠程度。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source> The first {n} of {total}; the full list is at the end.</source>
      <translation>这里列出 {total} 个中的前 {n} 个；完整列表在末尾。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source>Sure</source>
      <translation>把握</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source>What to know today</source>
      <translation>今天须知</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source>Displacement in mm relative to the stable ground around, mean of its points: dark the later run, grey dots the earlier. The upright is the end of what the earlier run knew.</source>
      <translation>相对于周围稳定地面的位移（mm），为其各点的平均：深色为后一次分析，灰点为前一次。竖线是前一次所知数据的终点。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source>The plots of the other {rest} hotspots are left out here.</source>
      <translation>其余 {rest} 个热点的图在此省略。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source>Each hotspot that changed</source>
      <translation>每个发生变化的热点</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source>Each hotspot</source>
      <translation>各热点</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source>Sure: {sure}. {before} in the earlier run, {after} in the later.</source>
      <translation>把握：{sure}。前一次分析 {before}，后一次 {after}。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source>Hotspot {number}</source>
      <translation>热点 {number}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source>{name}: {happened}. Mean displacement in both runs.</source>
      <translation>{name}：{happened}。两次分析的平均位移。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source>Layer What changed, by field. Velocities in mm/yr relative to the stable ground around.</source>
      <translation>图层“有何变化”，按字段。速度单位 mm/yr，相对于周围的稳定地面。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source>Before</source>
      <translation>先前</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source>Then</source>
      <translation>当时</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source>Now</source>
      <translation>现在</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source>Common dates</source>
      <translation>共同日期</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source>All hotspots</source>
      <translation>所有热点</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source>Hotspots of the two runs are the same where a quarter of the points of either, of those near a point of the other run, lie in the other. The ground in no hotspot of either run is stable ground; velocities are relative to that around each hotspot, so that neither another reference nor what releases differ by over kilometres counts. Where the later run holds most of a year of the time before, both velocities are read off its series by one regression with a bend at the end of the earlier run, a yearly season apart. An error is the root of the sum of two squares: that of the regression, its noise correlated in time, and the spread that stable ground gives to the same velocity of as many neighbouring points. New means that the ground itself was at rest, and gone that it is at rest now; what moved before and was not told is newly seen.</source>
      <translation>若两次分析中一个热点的点（只计附近有另一次分析的点者）有四分之一位于另一个热点内，则二者为同一热点。不在任何一次分析热点内的地面为稳定地面；速度相对于每个热点周围的稳定地面，因此参考不同、或各版本在数公里尺度上的差异都不计入。若后一次分析包含之前时段的大部分一年，则两个速度都由其序列以一次回归读出，回归在前一次分析结束处转折，并单独扣除年周期。误差为两项平方和的平方根：回归误差（噪声在时间上相关），以及稳定地面上同样多相邻点的同一速度的离散度。“新”表示地面本身原先静止，“消失”表示现在静止；原先已在运动但未被报告的为“新看到”。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source>How runs are compared</source>
      <translation>如何比较两次分析</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_words.py" />
      <source>{n} {happened}</source>
      <translation>{happened} {n}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_words.py" />
      <source> and </source>
      <translation>、</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_words.py" />
      <source>{happened}: it was {then}, and no point of the later run stands there.</source>
      <translation>{happened}：原先{then}，后一次分析在此没有点。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_words.py" />
      <source>{happened}: {now} since {since}, {then} before.</source>
      <translation>{happened}：自 {since} 起{now}，之前{then}。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_words.py" />
      <source>{happened}: {now} since {since}, {then} before, a change of {change} mm a year.</source>
      <translation>{happened}：自 {since} 起{now}，之前{then}，变化 {change} mm/年。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_words.py" />
      <source>not told from rest ({amount})</source>
      <translation>与静止无法区分（{amount}）</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_words.py" />
      <source>The earlier run has it as hotspots {numbers}.</source>
      <translation>前一次分析中为热点 {numbers}。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_words.py" />
      <source>Hotspot {number} of the earlier run.</source>
      <translation>即前一次分析的热点 {number}。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_words.py" />
      <source>{share} of its points stand on ground that began to move.</source>
      <translation>其 {share} 的点位于开始运动的地面上。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_words.py" />
      <source>{share} of its points then are on ground at rest now.</source>
      <translation>其当时 {share} 的点位于现已静止的地面上。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_words.py" />
      <source>No change of its motion can be told: what is new is that there is enough to see it.</source>
      <translation>无法断定其运动有变化：新的是现在足以看到它。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_words.py" />
      <source>No change of its motion can be told: there is no longer enough to see it.</source>
      <translation>无法断定其运动有变化：但已不足以看到它。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_words.py" />
      <source>That is as far as can be told: a change of half its motion could hide in the errors.</source>
      <translation>仅就所能判断而言：其运动一半的变化可能隐藏在误差之中。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_words.py" />
      <source>Over the dates that both have, the runs do not agree ({before} against {after} mm a year): the change may be one of processing.</source>
      <translation>在共同日期内两次分析不一致（{before} 对 {after} mm/年）：变化可能来自处理。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/confusion_plot.py" />
      <source>points</source>
      <translation>点数</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/confusion_plot.py" />
      <source>Confusion matrix of {n_classes} classes: {share} of the points are on its diagonal.</source>
      <translation>{n_classes} 个类别的混淆矩阵：{share} 的点位于对角线上。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/confusion_plot.py" />
      <source>{true} found: {share}, {n} of {total} points</source>
      <translation>{true} 被找到：{share}，{total} 个点中的 {n} 个</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/confusion_plot.py" />
      <source>{true} labelled as {predicted}: {share}, {n} of {total} points</source>
      <translation>{true} 被标为 {predicted}：{share}，{total} 个点中的 {n} 个</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/confusion_plot.py" />
      <source>no label</source>
      <translation>无标签</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/content.py" />
      <source>Share of the moving places kept</source>
      <translation>保留的运动地点的比例</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/content.py" />
      <source>Silhouette</source>
      <translation>轮廓系数</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/content.py" />
      <source>Mean cost to the centre (mm²)</source>
      <translation>到聚类中心的平均成本（mm²）</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/covariogram_report.py" />
      <source>Points move alike up to about {distance} apart</source>
      <translation>相距约 {distance} 以内的点运动相似</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/covariogram_report.py" />
      <source>The correlation length, read from the fitted {model} model, is {length}: beyond it, knowing how one point moves says little about another.</source>
      <translation>由拟合的 {model} 模型读出的相关长度为 {length}：超过此距离，知道一个点如何运动几乎不能说明另一个点。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/covariogram_report.py" />
      <source>No correlation length was found</source>
      <translation>未找到相关长度</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/covariogram_report.py" />
      <source>No model fits these covariances: the motion of points does not fade with the distance between them.</source>
      <translation>没有模型能拟合这些协方差：各点的运动并不随相互距离而减弱。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/covariogram_report.py" />
      <source>Displacement covariogram: {layer}</source>
      <translation>形变协方差图：{layer}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/covariogram_report.py" />
      <source>Covariance by distance: dots as measured, line as fitted.</source>
      <translation>协方差随距离的变化：点为测量值，线为拟合。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/covariogram_report.py" />
      <source>Pairs of points drawn at random, gathered by the distance between them.</source>
      <translation>随机抽取的点对，按相互距离归组。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/covariogram_report.py" />
      <source>The numbers</source>
      <translation>数值</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/covariogram_report.py" />
      <source>Mean distance</source>
      <translation>平均距离</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/covariogram_report.py" />
      <source>Covariance (mm²)</source>
      <translation>协方差（mm²）</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/covariogram_report.py" />
      <source>Pairs</source>
      <translation>点对数</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/covariogram_report.py" />
      <source>Covariogram: Tiwari and Shirzaei (2024), equation 3.</source>
      <translation>协方差图：Tiwari 和 Shirzaei (2024)，公式 3。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/dispersion_report.py" />
      <source> Only the {n} largest are shown.</source>
      <translation>只显示最大的 {n} 个。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/dispersion_report.py" />
      <source>Standard distance of clusters: {layer}</source>
      <translation>簇的标准距离：{layer}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/dispersion_report.py" />
      <source>How widely each cluster is spread</source>
      <translation>各簇的分散程度</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/dispersion_report.py" />
      <source>The ellipses, to scale</source>
      <translation>按比例绘制的椭圆</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/dispersion_report.py" />
      <source>Standard distance: Tiwari and Shirzaei (2024), equation 7 and figure 10.</source>
      <translation>标准距离：Tiwari 和 Shirzaei (2024)，公式 7 和图 10。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/dispersion_report.py" />
      <source>1 cluster</source>
      <translation>1 个簇</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/dispersion_report.py" />
      <source>{n} clusters</source>
      <translation>{n} 个簇</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/dispersion_report.py" />
      <source>{n} of {clusters} within {distance}</source>
      <translation>{clusters}中有 {n} 个在 {distance} 以内</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/dispersion_report.py" />
      <source>{clusters}, spread by {most}</source>
      <translation>{clusters}，分散程度为 {most}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/dispersion_report.py" />
      <source>{clusters}, spread by {least} to {most}</source>
      <translation>{clusters}，分散程度为 {least} 至 {most}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/dispersion_report.py" />
      <source>The standard distance says how far the points of a cluster lie from their centre: the root of their mean squared distance.</source>
      <translation>标准距离说明簇内各点离其中心有多远：距离平方的均值的平方根。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/dispersion_report.py" />
      <source>A cluster of more than {distance} is too widely spread for one cause nearby.</source>
      <translation>超过 {distance} 的簇过于分散，不会出自附近的同一原因。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/dispersion_report.py" />
      <source>Standard distance of each cluster, in the cluster's colour on the map.</source>
      <translation>各簇的标准距离，颜色与地图上的簇一致。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/dispersion_report.py" />
      <source>Deviational ellipses, of one standard deviation along the directions of largest and smallest spread.</source>
      <translation>标准差椭圆，沿离散最大和最小的方向各为一个标准差。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/dispersion_report.py" />
      <source> The radius of the dashed circle, about the widest of them, is the threshold.</source>
      <translation>虚线圆以其中最分散的簇为中心，其半径为阈值。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/dispersion_report.py" />
      <source>Azimuth: direction of the longer axis, clockwise from north.</source>
      <translation>方位角：长轴的方向，自北顺时针。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/dispersion_report.py" />
      <source>Standard distance</source>
      <translation>标准距离</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/dispersion_report.py" />
      <source>Longer semi-axis</source>
      <translation>长半轴</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/dispersion_report.py" />
      <source>Shorter semi-axis</source>
      <translation>短半轴</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/dispersion_report.py" />
      <source>Azimuth</source>
      <translation>方位角</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/distribution_plot.py" />
      <source>median {n}</source>
      <translation>中位数 {n}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/distribution_plot.py" />
      <source>{name}: {median}, half of the points from {low} to {high}</source>
      <translation>{name}：{median}，半数的点在 {low} 到 {high} 之间</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/distribution_plot.py" />
      <source>{what} by group: {medians}.</source>
      <translation>各组的{what}：{medians}。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/ellipse_plot.py" />
      <source>Distance east ({unit})</source>
      <translation>向东距离（{unit}）</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/ellipse_plot.py" />
      <source>Distance north ({unit})</source>
      <translation>向北距离（{unit}）</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/ellipse_plot.py" />
      <source>{number}: semi-axes {longer} and {shorter}</source>
      <translation>{number}：半轴 {longer} 和 {shorter}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/ellipse_plot.py" />
      <source>threshold {distance}</source>
      <translation>阈值 {distance}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/ellipse_plot.py" />
      <source>Deviational ellipses to scale: {n}, whose longer semi-axes are from {least} to {most}.</source>
      <translation>按比例绘制的标准差椭圆：{n} 个，长半轴从 {least} 到 {most}。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/evaluation_report.py" />
      <source>Evaluation of labels: {layer}</source>
      <translation>标签评估：{layer}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/evaluation_report.py" />
      <source>{share} of {n} points are labelled right</source>
      <translation>{n} 个点中 {share} 的标签正确</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/evaluation_report.py" />
      <source>Each class</source>
      <translation>各类别</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/evaluation_report.py" />
      <source>The confusion matrix in numbers</source>
      <translation>混淆矩阵的数值</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/evaluation_report.py" />
      <source>A point without a label counts as wrong.</source>
      <translation>没有标签的点算作错误。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/evaluation_report.py" />
      <source>Field {predicted} is held against field {truth}, of {n_classes} classes.</source>
      <translation>字段 {predicted} 与字段 {truth} 对照，共 {n_classes} 个类别。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/evaluation_report.py" />
      <source>{n} points ({share}) have no label and count as wrong.</source>
      <translation>{n} 个点（{share}）没有标签，算作错误。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/evaluation_report.py" />
      <source>{n} points whose class is not known are left out.</source>
      <translation>{n} 个点的类别未知，不计入。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/evaluation_report.py" />
      <source>Class {name} is missed most often: {recall} of its {n} points are found, and {share} are left without a label.</source>
      <translation>类别 {name} 最常被漏掉：其 {n} 个点中找到 {recall}，{share} 没有标签。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/evaluation_report.py" />
      <source>Class {name} is missed most often: {recall} of its {n} points are found, and {share} are taken for {other}.</source>
      <translation>类别 {name} 最常被漏掉：其 {n} 个点中找到 {recall}，{share} 被认作 {other}。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/evaluation_report.py" />
      <source>Rows are true classes, columns what their points were labelled as; shares are of the row. Blue is right, red is wrong.</source>
      <translation>行为真实类别，列为其点被标成的类别；比例按行计算。蓝色为正确，红色为错误。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/evaluation_report.py" />
      <source> Only the largest {n} of {total} classes are shown.</source>
      <translation>只显示 {total} 个类别中最大的 {n} 个。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/evaluation_report.py" />
      <source>Share of the points of each true class by the class they were labelled as.</source>
      <translation>各真实类别的点被标成各类别的比例。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/evaluation_report.py" />
      <source>Precision is the share of the points labelled as a class that truly are of it, recall the share of the points of a class that are labelled as it, F1 their harmonic mean.</source>
      <translation>精确率是被标为某类别的点中真正属于该类别的比例，召回率是某类别的点中被标为该类别的比例，F1 为两者的调和平均。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/evaluation_report.py" />
      <source>Class</source>
      <translation>类别</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/evaluation_report.py" />
      <source>Precision</source>
      <translation>精确率</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/evaluation_report.py" />
      <source>Recall</source>
      <translation>召回率</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_picture.py" />
      <source>Map of {n} points with {n_hotspots} hotspots, each in the colour of what happened to it.</source>
      <translation>{n} 个点和 {n_hotspots} 个热点的地图，颜色表示各自发生的变化。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_picture.py" />
      <source>Map of {n} points without hotspots.</source>
      <translation>{n} 个点的地图，没有热点。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_picture.py" />
      <source>Map of {n} points with {n_hotspots} hotspots, {n_red} in red and {n_blue} in blue, each with its number.</source>
      <translation>{n} 个点的地图，含 {n_hotspots} 个热点，其中红色 {n_red} 个、蓝色 {n_blue} 个，均标有编号。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_picture.py" />
      <source>Map of {n} points with {n_hotspots} hotspots, {n_red} in red, {n_blue} in blue and {n_ochre} in ochre, each with its number.</source>
      <translation>{n} 个点的地图，含 {n_hotspots} 个热点：红色 {n_red} 个，蓝色 {n_blue} 个，赭色 {n_ochre} 个，各带编号。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>{plugin}. Method: Tiwari and Shirzaei (2024), semi-supervised detection of InSAR-based deformation hotspots. Velocities are relative to the motion of the whole scene. All numbers are those of the layers written with this report.</source>
      <translation>{plugin}。方法：Tiwari 和 Shirzaei (2024)，基于 InSAR 的形变热点半监督探测。速度相对于整个场景的运动。所有数字均为随本报告写出的图层中的数字。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>Deformation hotspots: {layer}</source>
      <translation>形变热点：{layer}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>No hotspot found among {points}</source>
      <translation>{points}中未发现热点</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>1 hotspot found among {points}</source>
      <translation>{points}中发现 1 个热点</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>{n} hotspots found among {points}</source>
      <translation>{points}中发现 {n} 个热点</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>A hotspot is a group of neighbouring points that share one motion over time, significantly more than the ground around them or the scene as a whole. It was measured on {n} dates from {first} to {last}. {note}</source>
      <translation>热点是一组相邻的点，它们随时间的运动相同，且显著大于周围地面或整个场景的运动。观测有 {n} 个日期，从 {first} 到 {last}。{note}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>Left out as unusable: {points}.</source>
      <translation>不可用而未计入：{points}。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>The points measured. Land: Natural Earth, and the surroundings of the points.</source>
      <translation>测量的点。陆地：Natural Earth，以及点的周围区域。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>layer Points</source>
      <translation>图层“点”</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>Each hotspot with its number and its mean velocity in mm a year: red is motion {down}, blue {up}; grey dots are points outside hotspots. Land: Natural Earth, and the surroundings of the points.</source>
      <translation>每个热点标有编号和平均速度（毫米/年）：红色为{down}的运动，蓝色为{up}的运动；灰点为热点以外的点。陆地：Natural Earth，以及点的周围区域。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source> Ochre is motion that came back, or goes with the seasons.</source>
      <translation> 赭色表示已恢复或随季节变化的运动。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>layers Points (hotspot, v_rel), Hotspots (label), Hotspot ellipses</source>
      <translation>图层“点”（hotspot、v_rel）、“热点”（label）、“热点椭圆”</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>Velocities are relative to the motion of the whole scene, ± their standard error. {rules}</source>
      <translation>速度相对于整个场景的运动，± 为标准误差。{rules}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source> The fastest {n} of {total}; the full list is at the end.</source>
      <translation>列出 {total} 个中最快的 {n} 个；完整列表见末尾。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>The hotspots at a glance</source>
      <translation>热点一览</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>Displacement in mm relative to the motion of the whole scene; line: mean of its points; band: four points in five; dashed: the latest change. From layer Points, the date fields of each hotspot, and layer Hotspots.</source>
      <translation>相对于整个场景运动的形变，单位毫米；线：各点的平均；色带：五分之四的点；虚线：最近一次变化。取自图层“点”中各热点的日期字段，以及图层“热点”。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>Confidence: {confidence} (significance {significance}, {points}). {details}</source>
      <translation>可信度：{confidence}（显著性 {significance}，{points}）。{details}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>Hotspot {hotspot}</source>
      <translation>热点 {hotspot}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>About {mm} mm from {first} to {last}; its fastest point moves {fastest} mm a year.</source>
      <translation>从 {first} 到 {last} 约 {mm} 毫米；其最快的点每年移动 {fastest} 毫米。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source> Latest change: {when}.</source>
      <translation>最近一次变化：{when}。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source> Pattern, that of {n} % of its points: {pattern}.</source>
      <translation>模式（{n} % 的点）：{pattern}。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>Layer Hotspots, by field. Velocities in mm/yr relative to the scene; negative is {down}. </source>
      <translation>图层“热点”，按字段。速度单位为毫米/年，相对于场景；负值为{down}。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>Significance is that of a normal deviate as rare as such motion of as many neighbours on quiet ground.</source>
      <translation>显著性是这样一个正态离差：它与静止地面上同样多邻点出现如此运动同样罕见。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>Significance is the motion that the surroundings of its points share, in units of what noise and spatial correlation give to as many points on quiet ground.</source>
      <translation>显著性是其各点周围共有的运动，以噪声和空间相关性在静止地面上对同样多的点所造成的量为单位。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source> The fastest {n} of {total}; the layer has them all.</source>
      <translation>列出 {total} 个中最快的 {n} 个；图层中有全部。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>Area</source>
      <translation>面积</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>Mean</source>
      <translation>平均</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>Range</source>
      <translation>范围</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>Significance</source>
      <translation>显著性</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>Changed</source>
      <translation>变化</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>{low} to {high}</source>
      <translation>{low} 至 {high}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>Points are grouped by their labels, those of field {label_field}</source>
      <translation>各点按标签分组，标签取自字段 {label_field}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>Every series becomes a few slow courses of time. Where neighbouring points share more of them than the ground around does, and more than the same search finds among quick courses, in which nothing moves, there is a hotspot; it ends where the motion does. Broad motion is that of cells of 200 m against the quiet ground of the scene. The courses of the hotspots are compared by time-series k-means after.</source>
      <translation>每条序列化为若干缓慢的时间过程。如果相邻点共有的过程多于周围地面，也多于在快速过程（其中没有任何运动）中同样搜索所得，那里就有热点；热点止于运动停止之处。大范围运动是 200 米单元相对于场景静止地面的运动。之后用时间序列 k 均值比较各热点的过程。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>{grouped}; each group is split into compact patches in space; patches that are spread too widely, or whose motion noise could explain, are dropped. What stays are the hotspots.</source>
      <translation>{grouped}；每组在空间上划分为紧凑的片区；过于分散或其运动可由噪声解释的片区被剔除。留下的就是热点。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>The error of a velocity is the root of the sum of two squares: that of the regression of the mean series, its noise correlated in time, and the spread that quiet ground gives to the mean velocity of as many neighbouring points. A change of motion is told where a step, or two or three segments, describe the mean series very much better than a line does (Bayesian information criterion, by more than 10). Begun and stopped mean slower than a fifth of the other side of the change; a length is that of an evenly filled ellipse with the spread of the points, four times semi_major.</source>
      <translation>速度的误差是两项平方和的平方根：一项为平均序列的回归误差，其噪声在时间上相关；另一项为静止地面上同样多相邻点的平均速度的离散。当一个阶跃，或两段、三段折线对平均序列的描述远优于直线时（贝叶斯信息准则，相差超过 10），判定运动发生了变化。“开始”和“停止”指慢于变化另一侧的五分之一；长度是与各点离散相同的均匀填充椭圆的长度，为 semi_major 的四倍。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>How much two points move alike, by the distance between them: dots as measured, line as fitted.</source>
      <translation>两个点的运动相似程度随其距离的变化：点为测量值，线为拟合。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>layer Points, pairs of its date fields</source>
      <translation>图层“点”，其日期字段的点对</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>Correlation in space</source>
      <translation>空间相关性</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>How hotspots are found</source>
      <translation>热点是如何找到的</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>Temporal cluster {cluster}: {n} points</source>
      <translation>时间簇 {cluster}：{n} 个点</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>Mean series relative to the scene, in mm; the band holds four points in five. From layer Points, the date fields of each tcluster.</source>
      <translation>相对于场景的平均序列，单位毫米；色带包含五分之四的点。取自图层“点”中各 tcluster 的日期字段。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>Temporal clusters</source>
      <translation>时间簇</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>Standard distance: how widely a hotspot's points are spread around their centre.</source>
      <translation>标准距离：热点各点围绕其中心的分散程度。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source> Wider than {distance} is no hotspot.</source>
      <translation>分散超过 {distance} 的不是热点。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>layer Hotspots (hotspot, std_dist)</source>
      <translation>图层“热点”（hotspot、std_dist）</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>where they lie</source>
      <translation>位于其所在位置</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>side by side, as they are far apart</source>
      <translation>因相距较远而并排</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>The deviational ellipses of the hotspots, by number, to scale, {where}; north is up.</source>
      <translation>各热点的标准差椭圆，标有编号，按比例绘制，{where}；上方为北。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>layer Hotspot ellipses (hotspot, semi_major, semi_minor, azimuth)</source>
      <translation>图层“热点椭圆”（hotspot、semi_major、semi_minor、azimuth）</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>Spread of the hotspots</source>
      <translation>热点的分散程度</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>{word} where at most {n} %</source>
      <translation>至多 {n} % 时为{word}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>Confidence is {shares} of the hotspots at least so sure are expected to be false, as measured on this layer; of broad motion it follows its significance.</source>
      <translation>可信度按至少同样可靠的热点中预计为假的比例划分：{shares}，由本图层测得；大范围运动的可信度依其显著性而定。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>{word} from a significance of {least} and {fewest} points</source>
      <translation>显著性不低于 {least} 且不少于 {fewest} 个点时为{word}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>{word} from a significance of {least}</source>
      <translation>显著性不低于 {least} 时为{word}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>Confidence is {rules}, else {rest}.</source>
      <translation>可信度：{rules}，否则为{rest}。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>coming and going</source>
      <translation>来回往复</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>It is {doing}.</source>
      <translation>该热点{doing}。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>All are {doing}.</source>
      <translation>所有热点均{doing}。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>{doing}: {n}.</source>
      <translation>{doing}：{n}。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>, in the broad motion of hotspot {inside}, which is {around} there</source>
      <translation>，位于热点 {inside} 的大范围运动之内，该处{around}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>broad motion of {points} over {extent}, {moving}.</source>
      <translation>{points}的大范围运动，范围 {extent}，{moving}。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>{points} over {extent}, {moving}.</source>
      <translation>{points}，范围 {extent}，{moving}。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>, with a jump of {jump} mm {way} in {when}</source>
      <translation>，{when} 有 {jump} 毫米{way}的跳变</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>, reversed in {when} ({moving} since)</source>
      <translation>，{when} 反向（此后{moving}）</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>jump of {mm} mm in {month}</source>
      <translation>{month} 跳变 {mm} 毫米</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>begun in {month}</source>
      <translation>{month} 开始</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>stopped in {month}</source>
      <translation>{month} 停止</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>reversed in {month}</source>
      <translation>{month} 反向</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>faster since {month}</source>
      <translation>自 {month} 加快</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>slower since {month}</source>
      <translation>自 {month} 减慢</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>about {when}</source>
      <translation>约 {when}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>moving away from the satellite</source>
      <translation>远离卫星</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>moving towards the satellite</source>
      <translation>靠近卫星</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>moving away from the satellite by {amount}</source>
      <translation>以{amount}的速度远离卫星</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>moving towards the satellite by {amount}</source>
      <translation>以{amount}的速度靠近卫星</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>away from the satellite</source>
      <translation>远离卫星</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>towards the satellite</source>
      <translation>靠近卫星</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>The satellite measures along its line of sight, which is slanted: moving away from it can be sinking, moving sideways, or both.</source>
      <translation>卫星沿其倾斜的视线向测量：远离卫星可能是下沉、水平移动，或两者兼有。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>sinking</source>
      <translation>下沉</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>rising</source>
      <translation>上升</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>sinking {amount}</source>
      <translation>以{amount}的速度下沉</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>rising {amount}</source>
      <translation>以{amount}的速度上升</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>down</source>
      <translation>向下</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>up</source>
      <translation>向上</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>The layer is taken for vertical displacement.</source>
      <translation>图层按垂直向形变处理。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>moving away from the satellite, or down</source>
      <translation>远离卫星或向下移动</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>moving towards the satellite, or up</source>
      <translation>靠近卫星或向上移动</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>moving away from the satellite, or down, by {amount}</source>
      <translation>以{amount}的速度远离卫星或向下移动</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>moving towards the satellite, or up, by {amount}</source>
      <translation>以{amount}的速度靠近卫星或向上移动</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>away from the satellite, or down</source>
      <translation>远离卫星或向下</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>towards the satellite, or up</source>
      <translation>靠近卫星或向上</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>The layer does not say whether its displacement is along the satellite's line of sight or vertical.</source>
      <translation>图层没有说明其形变是沿卫星视线向还是垂直向。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/html.py" />
      <source>Parameters</source>
      <translation>参数</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/html.py" />
      <source>As used in this run.</source>
      <translation>本次运行所用。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/html.py" />
      <source>Parameter</source>
      <translation>参数</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/html.py" />
      <source>Value</source>
      <translation>值</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/html.py" />
      <source>From {source}.</source>
      <translation>取自{source}。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>Deformation patterns: {layer}</source>
      <translation>形变模式：{layer}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>The layer was measured on {n} dates from {first} to {last}. A point is named after the pattern that a network finds most probable in its series; it has none where no pattern is probable enough.</source>
      <translation>图层有 {n} 个观测日期，从 {first} 到 {last}。每个点以网络认为其序列中最可能的模式命名；没有足够可能的模式时则无模式。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>The share of each pattern</source>
      <translation>各模式的比例</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>The patterns in numbers</source>
      <translation>各模式的数值</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>How fast the points of each pattern move</source>
      <translation>各模式的点运动多快</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>How coherent they are</source>
      <translation>其相干性如何</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>What a typical point does</source>
      <translation>典型点如何运动</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>How patterns are found</source>
      <translation>模式是如何得到的</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>Patterns: Yang and others (2024), of which the plots follow figures 5b, 10 and 11. All numbers are those of the points that were classified.</source>
      <translation>模式：Yang 等 (2024)，图的形式依照其图 5b、10 和 11。所有数字均针对已分类的点。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>piecewise</source>
      <translation>分段</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>No pattern is probable enough at any of {n} points</source>
      <translation>{n} 个点都没有足够可能的模式</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>{share} of {n} points are {pattern}</source>
      <translation>{n} 个点中 {share} 为{pattern}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>Share of points by pattern: {said}.</source>
      <translation>各模式的点的比例：{said}。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>Share of all points, in the pattern's colour on the map.</source>
      <translation>占所有点的比例，颜色与地图上的模式一致。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>Velocity</source>
      <translation>速度</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>Quartiles</source>
      <translation>四分位数</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>Coherence</source>
      <translation>相干性</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>Medians over the points of each pattern; velocities in mm/yr, by regression, negative away from the satellite or down. The probability of points without a pattern is that of the likeliest one.</source>
      <translation>各模式的点的中位数；速度单位为毫米/年，由回归得到，远离卫星或向下为负。没有模式的点，其概率为最可能模式的概率。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>Probability</source>
      <translation>概率</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>The layer has no field of coherence, so that of the patterns is not known.</source>
      <translation>图层没有相干性字段，因此各模式的相干性未知。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>The layer's field of coherence has no value at any point that was classified.</source>
      <translation>图层的相干性字段在已分类的点上都没有值。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>The wider the shape, the more of the pattern's points. The dot is the median, the bar holds the middle half of the points, the line nine in ten; the plot leaves out the farthest.</source>
      <translation>图形越宽，该模式的点越多。圆点为中位数，条形包含中间一半的点，线包含十分之九；图中略去最远的点。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>No point has a pattern.</source>
      <translation>没有点具有模式。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>Typical points, {pattern}</source>
      <translation>典型点，{pattern}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>{pattern}, away or down: {points}</source>
      <translation>{pattern}，远离或向下：{points}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>{pattern}: {points}</source>
      <translation>{pattern}：{points}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>{pattern}, towards or up: {points}</source>
      <translation>{pattern}，靠近或向上：{points}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>Mean displacement of typical points in mm, from the mean of their first five dates; the band holds four points in five. Typical are those named with at least the pattern's median probability that move in the direction of most, so that points that sink and points that rise do not cancel.</source>
      <translation>典型点的平均形变，单位毫米，以前五个日期的平均为起点；色带包含五分之四的点。典型点是概率不低于该模式的中位数、且与多数点运动方向相同的点，这样下沉和上升的点不会相互抵消。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>Network</source>
      <translation>网络</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>Threshold of the probability</source>
      <translation>概率阈值</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>Trained on</source>
      <translation>训练数据</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>A network reads the whole series of a point and gives each of six patterns a probability. A pattern is a description of the series, not of its cause.</source>
      <translation>网络读取一个点的整条序列，给出六种模式各自的概率。模式描述的是序列，而不是其原因。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>As the model's file says.</source>
      <translation>依模型文件所述。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>Entry</source>
      <translation>条目</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/plots.py" />
      <source>{name}: mean displacement of {points} from {first} to {last}, a change of {mm} mm.</source>
      <translation>{name}：{points}从 {first} 到 {last} 的平均形变，变化 {mm} 毫米。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/plots.py" />
      <source>{name}: mean displacement of {points} from {first} to {last}.</source>
      <translation>{name}：{points}从 {first} 到 {last} 的平均形变。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/plots.py" />
      <source>Its motion changed on {day}.</source>
      <translation>其运动在 {day} 发生变化。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/plots.py" />
      <source>Distance between points ({unit})</source>
      <translation>点间距离（{unit}）</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/plots.py" />
      <source>correlation length {distance}</source>
      <translation>相关长度 {distance}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/plots.py" />
      <source>Covariogram: covariance of displacement by distance in {n} bins, with the {model} model; correlation length {length}.</source>
      <translation>协方差图：{n} 个分级中形变协方差随距离的变化，附 {model} 模型；相关长度 {length}。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/plots.py" />
      <source>chosen: {chosen}</source>
      <translation>选定：{chosen}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/plots.py" />
      <source>{score} for {least} to {most} clusters; {chosen} were chosen.</source>
      <translation>{least} 至 {most} 个簇的{score}；选定 {chosen} 个。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/plots.py" />
      <source>Standard distance (m)</source>
      <translation>标准距离（m）</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/plots.py" />
      <source>Standard distance ({label}): {n} values from {least} to {most}.</source>
      <translation>标准距离（{label}）：{n} 个值，从 {least} 到 {most}。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/plots.py" />
      <source>Temporal cluster {number}</source>
      <translation>时间簇 {number}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/profile_report.py" />
      <source>Profile along a line: {layer}</source>
      <translation>沿线剖面：{layer}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/profile_report.py" />
      <source>{points} along {distance}</source>
      <translation>{points}，沿线 {distance}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/profile_report.py" />
      <source>Points within {distance} of the line. {fastest}</source>
      <translation>线的 {distance} 以内的点。{fastest}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/profile_report.py" />
      <source>Along the line</source>
      <translation>沿线变化</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/profile_report.py" />
      <source>Ten sections in numbers</source>
      <translation>十段的数值</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/profile_report.py" />
      <source>The plots follow figure 6 of Yang and others (2024).</source>
      <translation>图的形式依照 Yang 等 (2024) 的图 6。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/profile_report.py" />
      <source>No velocity is known.</source>
      <translation>没有速度信息。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/profile_report.py" />
      <source>Of ten equal sections of the line, that from {stretch} moves fastest, by {n} mm a year in the median; negative is away from the satellite or down.</source>
      <translation>将线等分为十段，{stretch} 的一段运动最快，中位数为每年 {n} 毫米；负值为远离卫星或向下。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/profile_report.py" />
      <source> Of the points, {n} are drawn.</source>
      <translation>其中绘出 {n} 个点。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/profile_report.py" />
      <source>Elevation (m)</source>
      <translation>高程（m）</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/profile_report.py" />
      <source>Elevation of the points; the line joins the medians of sections.{some}</source>
      <translation>各点的高程；线连接各段的中位数。{some}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/profile_report.py" />
      <source>in the colour of their pattern</source>
      <translation>颜色与其模式一致</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/profile_report.py" />
      <source>red away or down, blue towards or up</source>
      <translation>红色为远离或向下，蓝色为靠近或向上</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/profile_report.py" />
      <source>Velocity of the points, {colours}; the line joins the medians of sections.{some}</source>
      <translation>各点的速度，{colours}；线连接各段的中位数。{some}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/profile_report.py" />
      <source>Share of each pattern in every section: the darker, the more.</source>
      <translation>每段中各模式的比例：颜色越深，比例越大。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/profile_report.py" />
      <source>Neither elevation nor velocity nor pattern is known of any of these points.</source>
      <translation>这些点的高程、速度和模式均未知。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/profile_report.py" />
      <source>Distance along the line (km)</source>
      <translation>沿线距离（km）</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/profile_report.py" />
      <source>Distance along the line (m)</source>
      <translation>沿线距离（m）</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/profile_report.py" />
      <source>{what} of {n} points along the line, from {low} to {high}.</source>
      <translation>沿线 {n} 个点的{what}，从 {low} 到 {high}。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/profile_report.py" />
      <source>{name}: {share} from {stretch}</source>
      <translation>{name}：{share}，{stretch}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/profile_report.py" />
      <source>Patterns along the line: {said}.</source>
      <translation>沿线的模式：{said}。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/profile_report.py" />
      <source>Section</source>
      <translation>段</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/profile_report.py" />
      <source>Medians over the points of each section, and the pattern that most of them have.</source>
      <translation>每段各点的中位数，以及多数点具有的模式。</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/words.py" />
      <source>mm/yr</source>
      <translation>毫米/年</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/words.py" />
      <source>{n} hectares</source>
      <translation>{n} 公顷</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/words.py" />
      <source>d MMMM yyyy</source>
      <translation>yyyy年M月d日</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/words.py" />
      <source>MMMM yyyy</source>
      <translation>yyyy年M月</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/words.py" />
      <source>MMM yyyy</source>
      <translation>yyyy年M月</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/words.py" />
      <source>{day} ± {n} days</source>
      <translation>{day} ± {n} 天</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/words.py" />
      <source>stable</source>
      <translation>稳定</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/words.py" />
      <source>linear</source>
      <translation>线性</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/words.py" />
      <source>step</source>
      <translation>阶跃</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/words.py" />
      <source>piecewise linear</source>
      <translation>分段线性</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/words.py" />
      <source>power</source>
      <translation>幂函数</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/words.py" />
      <source>undefined</source>
      <translation>未定义</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/words.py" />
      <source>high</source>
      <translation>高</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/words.py" />
      <source>fair</source>
      <translation>中</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/words.py" />
      <source>low</source>
      <translation>低</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/words.py" />
      <source>not told from noise</source>
      <translation>与噪声无法区分</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/words.py" />
      <source>still</source>
      <translation>静止</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/words.py" />
      <source>steady</source>
      <translation>稳定</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/words.py" />
      <source>came back</source>
      <translation>已恢复</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/words.py" />
      <source>seasonal</source>
      <translation>季节性</translation>
    </message>
    <message>
      <location filename="../processing_provider/running/failures.py" />
      <source>The disk that holds the temporary folder or the output is full: free some space and run again.</source>
      <translation>临时文件夹或输出所在的磁盘已满：请释放空间后重新运行。</translation>
    </message>
    <message>
      <location filename="../processing_provider/running/failures.py" />
      <source>A file could not be read or written ({file}): {reason}. Check that the folder is writable.</source>
      <translation>无法读写文件（{file}）：{reason}。请检查文件夹是否可写。</translation>
    </message>
    <message>
      <location filename="../processing_provider/running/failures.py" />
      <source>A file could not be read or written: {reason}. Check that the folder is writable.</source>
      <translation>无法读写文件：{reason}。请检查文件夹是否可写。</translation>
    </message>
    <message>
      <location filename="../processing_provider/running/run.py" />
      <source>Cancelled.</source>
      <translation>已取消。</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Displacement rasters</source>
      <translation>形变栅格</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Files, one per date; a folder, or a pattern such as /data/disp_*.tif, of which files without a date in their names, or called otherwise than most, are left out; one file with many bands; or a variable, such as NETCDF:"/data/disp.nc":displacement.</source>
      <translation>每个日期一个文件；文件夹，或 /data/disp_*.tif 这样的通配名，其中文件名不含日期或与多数文件命名不同的文件不计入；含多个波段的单个文件；或变量，例如 NETCDF:"/data/disp.nc":displacement。</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>0 to 1; becomes the field coherence of the points.</source>
      <translation>0 到 1；成为点的字段 coherence。</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Incidence angle</source>
      <translation>入射角</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>In degrees; becomes the field incidence.</source>
      <translation>单位度；成为字段 incidence。</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>In metres; becomes the fields height, slope and aspect.</source>
      <translation>单位米；成为字段 height、slope 和 aspect。</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Smallest coherence</source>
      <translation>最小相干性</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Points below, or without coherence, are left out; 0 keeps all.</source>
      <translation>低于此值或没有相干性的点不计入；0 则全部保留。</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>A point that lacks more is left out. Missing values are NULL in the output.</source>
      <translation>缺失更多的点不计入。缺失值在输出中为 NULL。</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Points to sample at</source>
      <translation>采样点</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Left empty, every cell becomes a point. Their feature ids are in the field pid.</source>
      <translation>留空则每个像元成为一个点。这些采样点的要素 ID 写入字段 pid。</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Dates of the bands</source>
      <translation>波段的日期</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Only for one file whose bands do not say theirs: as many dates as there are bands, in order of time; YYYYMMDD, separated by commas.</source>
      <translation>仅用于波段没有说明日期的单个文件：日期数与波段数相同，按时间排序；YYYYMMDD，以逗号分隔。</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Displacement at given points</source>
      <translation>采样点处的形变</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Nearest cell</source>
      <translation>最近的像元</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Between the four nearest cells (bilinear)</source>
      <translation>最近的四个像元之间（双线性）</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Coherence, incidence angle and height are always read between cells.</source>
      <translation>相干性、入射角和高程始终在像元之间插值读取。</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>In the CRS of the rasters, or of the given points. GeoPackage is best.</source>
      <translation>采用栅格或采样点的 CRS。最好用 GeoPackage。</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Unit of displacement in the rasters</source>
      <translation>栅格中形变的单位</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Automatic: what the files state, otherwise millimetres</source>
      <translation>自动：按文件的说明，否则为毫米</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Stated by an attribute, or by _mm or _cm in the name. The output is in millimetres.</source>
      <translation>由属性说明，或由名称中的 _mm 或 _cm 说明。输出为毫米。</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Positive displacement in the rasters</source>
      <translation>栅格中形变的正方向</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Towards the satellite, or up</source>
      <translation>靠近卫星，或向上</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Away from the satellite, or down</source>
      <translation>远离卫星，或向下</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>In the output it is towards the satellite.</source>
      <translation>输出中以靠近卫星为正。</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>First date</source>
      <translation>起始日期</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Last date</source>
      <translation>结束日期</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Rasters of dates outside are not read. Left empty, all are.</source>
      <translation>不读取此范围以外日期的栅格。留空则全部读取。</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Coordinate reference system of the rasters</source>
      <translation>栅格的坐标参考系</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Only where they do not state it, or state a wrong one. Nothing is transformed.</source>
      <translation>仅当栅格没有说明或说明有误时填写。不做任何坐标转换。</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>{layer} is not in a file that GDAL reads: save it as a GeoTIFF first.</source>
      <translation>{layer} 不在 GDAL 可读取的文件中：请先另存为 GeoTIFF。</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>{sourceName} has no point that can be used: choose another layer.</source>
      <translation>{sourceName} 没有可用的点：请选择其他图层。</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/covered.py" />
      <source>Mean velocity: {v}</source>
      <translation>平均速度：{v}</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/covered.py" />
      <source>Lowest and highest velocity of a point: {low}, {high}</source>
      <translation>点速度的最小值与最大值：{low}，{high}</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/covered.py" />
      <source>Area: {area}</source>
      <translation>面积：{area}</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/covered.py" />
      <source>Relative to the scene, whose own velocity is {v}</source>
      <translation>相对于场景，场景自身速度为 {v}</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/covered.py" />
      <source>Confidence: {confidence}</source>
      <translation>置信度：{confidence}</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/covered.py" />
      <source>Significance: {n}</source>
      <translation>显著性：{n}</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/covered.py" />
      <source>Dates: {first} to {last}</source>
      <translation>日期：{first} 至 {last}</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/covered.py" />
      <source>Velocity: {v}</source>
      <translation>速度：{v}</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/covered.py" />
      <source>Differential motion</source>
      <translation>差异运动</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/covered.py" />
      <source>Tilt</source>
      <translation>倾斜</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/covered.py" />
      <source>Angular distortion</source>
      <translation>角变形</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/covered.py" />
      <source>Deflection ratio</source>
      <translation>挠度比</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/covered.py" />
      <source>Horizontal strain</source>
      <translation>水平应变</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/covered.py" />
      <source>Worst at {place} along it</source>
      <translation>最差处位于沿线 {place}</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/covered.py" />
      <source>Level: {level}</source>
      <translation>等级：{level}</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/covered.py" />
      <source>Without points: {share}</source>
      <translation>无点部分：{share}</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/covered.py" />
      <source>{name} holds neither hotspots nor assessed assets: choose a layer of Detect hotspots or Assess assets.</source>
      <translation>{name} 既不含热点也不含评估后的资产：请选择热点探测或评估资产的图层。</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/ground.py" />
      <source>A shape lies where no distances can be measured: check the CRS of both layers.</source>
      <translation>某个几何位于无法测量距离之处：请检查两个图层的 CRS。</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/layout.py" />
      <source>The template {file} has no map: begin with the one that this tool saves, and add to it.</source>
      <translation>模板 {file} 没有地图：请从本工具保存的模板开始修改。</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/layout.py" />
      <source>{file} is no layout template: choose a .qpt that QGIS's layout window has saved.</source>
      <translation>{file} 不是布局模板：请选择由 QGIS 布局窗口保存的 .qpt。</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/make_sheets.py" />
      <source>Hotspots or assessed assets</source>
      <translation>热点或评估后的资产</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/make_sheets.py" />
      <source>Select some and choose selected features only, to have sheets of these alone.</source>
      <translation>选择若干要素并勾选“仅所选要素”，则只生成这些要素的图幅。</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/make_sheets.py" />
      <source>Most sheets</source>
      <translation>最多图幅数</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/make_sheets.py" />
      <source>The strongest hotspots, or the assets of the highest levels.</source>
      <translation>最强的热点，或等级最高的资产。</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/make_sheets.py" />
      <source>In metres, as it was assessed with. Of hotspots, the points inside are taken.</source>
      <translation>以米为单位，与评估时相同。热点则取其内部的点。</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/make_sheets.py" />
      <source>Layout template</source>
      <translation>布局模板</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/make_sheets.py" />
      <source>Layout templates (*.qpt)</source>
      <translation>布局模板 (*.qpt)</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/make_sheets.py" />
      <source>With your office's header, made from a template that this tool saved.</source>
      <translation>带有贵单位的页眉，由本工具保存的模板制作而成。</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/make_sheets.py" />
      <source>Sheets</source>
      <translation>图幅</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/make_sheets.py" />
      <source>PDF files (*.pdf)</source>
      <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/make_sheets.py" />
      <source>One page for each.</source>
      <translation>每个一页。</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/make_sheets.py" />
      <source>Template of the sheets</source>
      <translation>图幅模板</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/make_sheets.py" />
      <source>The layout, to be changed in QGIS's layout window.</source>
      <translation>布局，可在 QGIS 布局窗口中修改。</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/make_sheets.py" />
      <source>Number of sheets</source>
      <translation>图幅数量</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/make_sheets.py" />
      <source>{layer}. Points: {points}; red: away or down, blue: closer or up. InSAR Hotspots {version}</source>
      <translation>{layer}。点：{points}；红色：远离或下沉，蓝色：靠近或上升。InSAR Hotspots {version}</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/make_sheets.py" />
      <source>The layers of the sheets cannot be made.</source>
      <translation>无法创建图幅的图层。</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/make_sheets.py" />
      <source>{file} cannot be written: {reason}</source>
      <translation>无法写入 {file}：{reason}</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/make_sheets.py" />
      <source>{name} lies where the points' CRS has no place for it: choose layers of the same place.</source>
      <translation>{name} 位于点的 CRS 无法表示之处：请选择同一地点的图层。</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/make_sheets.py" />
      <source>No point of {points} lies in or near {name}: choose layers of the same place.</source>
      <translation>{points} 中没有点位于 {name} 之内或附近：请选择同一地点的图层。</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/make_sheets.py" />
      <source>{name} has nothing to make a sheet of: none of its assets has a point near.</source>
      <translation>{name} 没有可制作图幅的内容：其资产附近都没有点。</translation>
    </message>
    <message>
      <location filename="../processing_provider/split_clusters.py" />
      <source>Temporal cluster field</source>
      <translation>时间簇字段</translation>
    </message>
    <message>
      <location filename="../processing_provider/split_clusters.py" />
      <source>Distance and least number of points per cluster (empty = automatic)</source>
      <translation>每个簇的距离和最少点数（空 = 自动）</translation>
    </message>
    <message>
      <location filename="../processing_provider/split_clusters.py" />
      <source>Temporal cluster</source>
      <translation>时间簇</translation>
    </message>
    <message>
      <location filename="../processing_provider/split_clusters.py" />
      <source>Distance (m)</source>
      <translation>距离（m）</translation>
    </message>
    <message>
      <location filename="../processing_provider/split_clusters.py" />
      <source>Least points</source>
      <translation>最少点数</translation>
    </message>
    <message>
      <location filename="../processing_provider/split_clusters.py" />
      <source>One row per temporal cluster that the layer has.</source>
      <translation>图层中的每个时间簇一行。</translation>
    </message>
    <message>
      <location filename="../processing_provider/split_clusters.py" />
      <source>Correlation length (unknown where not set)</source>
      <translation>相关长度(未设置则未知)</translation>
    </message>
    <message>
      <location filename="../processing_provider/split_clusters.py" />
      <source>In metres, from the covariogram: the automatic distance never exceeds it.</source>
      <translation>单位米，来自协方差图：自动距离不会超过它。</translation>
    </message>
    <message>
      <location filename="../processing_provider/split_clusters.py" />
      <source>Points with clusters</source>
      <translation>带簇的点</translation>
    </message>
    <message>
      <location filename="../processing_provider/split_clusters.py" />
      <source>The input with the field cluster.</source>
      <translation>输入图层加上字段 cluster。</translation>
    </message>
    <message>
      <location filename="../processing_provider/split_clusters.py" />
      <source>Neighbour distance (m)</source>
      <translation>邻域距离（m）</translation>
    </message>
    <message>
      <location filename="../processing_provider/split_clusters.py" />
      <source>The table of distances is incomplete: a row needs a cluster, a distance and a least number of points.</source>
      <translation>距离表不完整：每行需要簇、距离和最少点数。</translation>
    </message>
    <message>
      <location filename="../processing_provider/split_clusters.py" />
      <source>Cluster {cluster} has more than one row in the table of distances: keep one.</source>
      <translation>簇 {cluster} 在距离表中不止一行：请只保留一行。</translation>
    </message>
    <message>
      <location filename="../processing_provider/split_clusters.py" />
      <source>The row {names} of the table of distances is not a cluster, a distance in metres and a number of points: correct it.</source>
      <translation>距离表中的行 {names} 不是簇、以米为单位的距离和点数：请更正。</translation>
    </message>
    <message>
      <location filename="../processing_provider/split_clusters.py" />
      <source>Cluster {cluster:g} has the distance {eps:g} m and {least:g} points; the distance must be greater than 0 and the number of points at least 1.</source>
      <translation>簇 {cluster:g} 的距离为 {eps:g} 米，点数为 {least:g}；距离必须大于 0，点数至少为 1。</translation>
    </message>
    <message>
      <location filename="../processing_provider/standard_distance.py" />
      <source>Threshold to draw in the report (none where not set)</source>
      <translation>报告中绘制的阈值(未设置则无)</translation>
    </message>
    <message>
      <location filename="../processing_provider/standard_distance.py" />
      <source>In metres. Clusters that are spread more widely are still in the table.</source>
      <translation>单位为米。更分散的聚类仍在表中。</translation>
    </message>
    <message>
      <location filename="../processing_provider/standard_distance.py" />
      <source>Deviational ellipses</source>
      <translation>标准差椭圆</translation>
    </message>
    <message>
      <location filename="../processing_provider/standard_distance.py" />
      <source>One polygon per cluster, with the figures of the table.</source>
      <translation>每个簇一个多边形，附表格中的数值。</translation>
    </message>
    <message>
      <location filename="../processing_provider/standard_distance.py" />
      <source>Standard distance table</source>
      <translation>标准距离表</translation>
    </message>
    <message>
      <location filename="../processing_provider/standard_distance.py" />
      <source>One row per cluster: points, centre, standard distance, semi-axes, azimuth.</source>
      <translation>每个簇一行：点数、中心、标准距离、半轴、方位角。</translation>
    </message>
    <message>
      <location filename="../processing_provider/standard_distance.py" />
      <source>Standard distance report</source>
      <translation>标准距离报告</translation>
    </message>
    <message>
      <location filename="../processing_provider/standard_distance.py" />
      <source>Bars of the standard distances, the ellipses to scale and the table, as one HTML page.</source>
      <translation>标准距离柱状图、按比例绘制的椭圆和表格，为一个 HTML 页面。</translation>
    </message>
    <message>
      <location filename="../processing_provider/standard_distance.py" />
      <source>{} clusters measured.</source>
      <translation>已测量 {} 个簇。</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/assets.py" />
      <source>negligible</source>
      <translation>可忽略</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/assets.py" />
      <source>very slight</source>
      <translation>非常轻微</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/assets.py" />
      <source>slight</source>
      <translation>轻微</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/assets.py" />
      <source>moderate</source>
      <translation>中等</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/assets.py" />
      <source>severe</source>
      <translation>严重</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/assets.py" />
      <source>safe</source>
      <translation>安全</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/assets.py" />
      <source>cracks not excluded</source>
      <translation>不排除开裂</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/assets.py" />
      <source>cracks</source>
      <translation>开裂</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/assets.py" />
      <source>structural damage</source>
      <translation>结构损坏</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/changes.py" />
      <source>new</source>
      <translation>新</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/changes.py" />
      <source>turned</source>
      <translation>反向</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/changes.py" />
      <source>faster</source>
      <translation>加快</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/changes.py" />
      <source>merged</source>
      <translation>合并</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/changes.py" />
      <source>grown</source>
      <translation>扩大</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/changes.py" />
      <source>split</source>
      <translation>分裂</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/changes.py" />
      <source>slower</source>
      <translation>减慢</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/changes.py" />
      <source>shrunk</source>
      <translation>缩小</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/changes.py" />
      <source>stopped</source>
      <translation>停止</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/changes.py" />
      <source>gone</source>
      <translation>消失</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/changes.py" />
      <source>newly seen</source>
      <translation>新看到</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/changes.py" />
      <source>no longer seen</source>
      <translation>不再看到</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/changes.py" />
      <source>no points now</source>
      <translation>现无点</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/changes.py" />
      <source>as before</source>
      <translation>如前</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/displacement.py" />
      <source>mm</source>
      <translation>毫米</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/dressing.py" />
      <source>The layer is complete, but its style is not kept: {}</source>
      <translation>图层已完整，但其样式未能保存：{}</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/renderers.py" />
      <source>Cluster {}</source>
      <translation>簇 {}</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/renderers.py" />
      <source>In no cluster</source>
      <translation>不属于任何簇</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/renderers.py" />
      <source>In a cluster (a colour each)</source>
      <translation>属于某一簇（每簇一色）</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/renderers.py" />
      <source>Stable</source>
      <translation>稳定</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/renderers.py" />
      <source>Step</source>
      <translation>阶跃</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/renderers.py" />
      <source>Piecewise linear</source>
      <translation>分段线性</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/renderers.py" />
      <source>Power</source>
      <translation>幂律</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/renderers.py" />
      <source>Undefined</source>
      <translation>未定义</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/renderers.py" />
      <source>None is probable enough</source>
      <translation>没有足够可能的模式</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/renderers.py" />
      <source>away or down</source>
      <translation>远离或向下</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/renderers.py" />
      <source>closer or up</source>
      <translation>靠近或向上</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/renderers.py" />
      <source>Point outside hotspots</source>
      <translation>热点以外的点</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/renderers.py" />
      <source>mm/yr, relative to the scene</source>
      <translation>毫米/年,相对于场景</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/renderers.py" />
      <source>Hotspot, away or down</source>
      <translation>热点,远离或向下</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/renderers.py" />
      <source>Hotspot, closer or up</source>
      <translation>热点,靠近或向上</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/renderers.py" />
      <source>Hotspot, seasonal or came back</source>
      <translation>热点,季节性或已恢复</translation>
    </message>
    <message>
      <location filename="../processing_provider/update_series.py" />
      <source>New point layer</source>
      <translation>新的点图层</translation>
    </message>
    <message>
      <location filename="../processing_provider/update_series.py" />
      <source>Point layer analysed before</source>
      <translation>先前分析过的点图层</translation>
    </message>
    <message>
      <location filename="../processing_provider/update_series.py" />
      <source>Its series must go on into the time of the new layer: five dates in common at least.</source>
      <translation>其序列必须延续到新图层的时段：至少五个共同日期。</translation>
    </message>
    <message>
      <location filename="../processing_provider/update_series.py" />
      <source>Updated series</source>
      <translation>更新后的序列</translation>
    </message>
    <message>
      <location filename="../processing_provider/update_series.py" />
      <source>The new layer with the earlier dates, and join_err, the standard error in mm of the offset between the two; both are NULL at points that the earlier layer has not.</source>
      <translation>带有更早日期的新图层，以及 join_err，即两者之间偏移的标准误差（mm）；先前图层没有的点两者均为 NULL。</translation>
    </message>
    <message>
      <location filename="../processing_provider/writing/export_tables.py" />
      <source>Coordinates: {where}.</source>
      <translation>坐标：{where}。</translation>
    </message>
    <message>
      <location filename="../processing_provider/writing/export_tables.py" />
      <source>Field {name} has the name of a column of coordinates: choose the attributes to keep.</source>
      <translation>字段 {name} 与坐标列同名：请限定要保留的属性。</translation>
    </message>
    <message>
      <location filename="../processing_provider/writing/export_tables.py" />
      <source>A sheet holds {rows} rows and {columns} columns at most, and this output needs {n_rows} and {n_columns}: choose a CSV (.csv) or a GeoPackage (.gpkg).</source>
      <translation>一张工作表最多 {rows} 行、{columns} 列，而此输出需要 {n_rows} 行和 {n_columns} 列：请选择 CSV (.csv) 或 GeoPackage (.gpkg)。</translation>
    </message>
    <message>
      <location filename="../processing_provider/writing/export_tables.py" />
      <source>{file} names no format: its end must be {names}.</source>
      <translation>{file} 没有指明格式：其后缀须为 {names}。</translation>
    </message>
    <message>
      <location filename="../processing_provider/writing/export_tables.py" />
      <source>The GDAL of this QGIS cannot write {driver}: export a GeoPackage (.gpkg), and convert it with a GDAL that can (ogr2ogr {file} FILE.gpkg).</source>
      <translation>此 QGIS 的 GDAL 无法写入 {driver}：请导出 GeoPackage (.gpkg)，再用支持该格式的 GDAL 转换（ogr2ogr {file} FILE.gpkg）。</translation>
    </message>
    <message>
      <location filename="../processing_provider/writing/hotspot_layers.py" />
      <source>Points with hotspots</source>
      <translation>带热点编号的点</translation>
    </message>
    <message>
      <location filename="../processing_provider/writing/hotspot_layers.py" />
      <source>The input with the fields hotspot (0 = none) and v_rel, the velocity relative to the scene in mm/yr.</source>
      <translation>输入图层加上字段 hotspot（0 = 无）和 v_rel（相对于场景的速度，mm/年）。</translation>
    </message>
    <message>
      <location filename="../processing_provider/writing/hotspot_layers.py" />
      <source>One outline per hotspot, 1 being the fastest, with its points, area, velocities and spread; the mean velocity's standard error v_err; confidence in words; kind, how it moves; where the motion changed, the latest date (changed, give or take changed_e days), the velocities v_before and v_after (mm/yr), jump_mm, and course, all of the motion as dates and millimetres. Velocities are relative to the scene, whose own is v_scene; scale tells places from broad motion, inside in which broad motion a place lies, and v_around how fast that is there.</source>
      <translation>每个热点一个轮廓，1 为最快，含点数、面积、速度和离散程度；平均速度的标准误差 v_err；以文字表示的可信度；kind 为运动方式；运动发生变化时，最近的日期（changed，误差 changed_e 天）、变化前后的速度 v_before 和 v_after（毫米/年）、jump_mm，以及 course，即以日期和毫米表示的全部运动。速度相对于整个场景，场景自身的速度为 v_scene；scale 区分局部与大范围运动，inside 表示局部位于哪个大范围运动之内，v_around 表示那里的运动速度。</translation>
    </message>
    <message>
      <location filename="../processing_provider/writing/hotspot_layers.py" />
      <source>Hotspot ellipses</source>
      <translation>热点椭圆</translation>
    </message>
    <message>
      <location filename="../processing_provider/writing/hotspot_layers.py" />
      <source>One deviational ellipse per hotspot.</source>
      <translation>每个热点一个标准差椭圆。</translation>
    </message>
    <message>
      <location filename="../processing_provider/writing/hotspot_layers.py" />
      <source>Number of hotspots</source>
      <translation>热点数量</translation>
    </message>
    <message>
      <location filename="../processing_provider/writing/output_aside.py" />
      <source>{file} is open in another program and stays as it was; the result is in {beside}.</source>
      <translation>{file} 正在其他程序中打开，保持原样；结果在 {beside} 中。</translation>
    </message>
    <message>
      <location filename="../processing_provider/writing/sinks.py" />
      <source>The output cannot be written ({reason}): check that the disk is not full and run again.</source>
      <translation>无法写入输出（{reason}）：请检查磁盘是否已满，然后重新运行。</translation>
    </message>
    <message>
      <location filename="../algorithms/assets/assess.py" />
      <source>No point lies within {reach:g} m of any of the {n} assets: choose a layer of the same place, or a longer reach.</source>
      <translation>{n} 个资产的 {reach:g} 米范围内没有任何点：请选择同一地点的图层，或增大距离。</translation>
    </message>
    <message>
      <location filename="../algorithms/assets/assess.py" />
      <source>{n_near} of {n} assets have points within {reach:g} m; of {n_told} they are enough, and well enough placed, to tell differential motion to a tenth, or that it is below {small:g} mm.</source>
      <translation>{n} 个资产中有 {n_near} 个在 {reach:g} 米内有点；其中 {n_told} 个的点足够多且分布足够好，能以十分之一的精度得出差异运动，或确定其低于 {small:g} 毫米。</translation>
    </message>
    <message>
      <location filename="../algorithms/assets/damage.py" />
      <source>The limits of classes must be positive and grow, such as 1, 2, 5, and here they are {values}.</source>
      <translation>等级界限必须为正且递增，例如 1, 2, 5，而此处为 {values}。</translation>
    </message>
    <message>
      <location filename="../algorithms/assets/figures.py" />
      <source>Classes of damage are told of vertical motion alone, and these points move along a line of sight: decompose two tracks first, take classes by velocity, or say that all motion is vertical.</source>
      <translation>损坏等级仅适用于垂直运动，而这些点沿视线方向运动：请先对两个轨道进行分解，或按速度分级，或声明所有运动均为垂直运动。</translation>
    </message>
    <message>
      <location filename="../algorithms/clustering/cluster_count.py" />
      <source>k = {k}: silhouette {silhouette:.2f}</source>
      <translation>k = {k}：轮廓系数 {silhouette:.2f}</translation>
    </message>
    <message>
      <location filename="../algorithms/clustering/cluster_count.py" />
      <source>{silhouette}, {n_groups} compact moving groups</source>
      <translation>{silhouette}，{n_groups} 个紧凑的运动组</translation>
    </message>
    <message>
      <location filename="../algorithms/clustering/cluster_count.py" />
      <source>k = {k} has the highest silhouette ({silhouette:.2f}); no number of clusters found compact motion</source>
      <translation>k = {k} 的轮廓系数最高（{silhouette:.2f}）；任何簇数都未找到紧凑的运动</translation>
    </message>
    <message>
      <location filename="../algorithms/clustering/cluster_count.py" />
      <source>k = {k} has the highest silhouette ({silhouette:.2f})</source>
      <translation>k = {k} 的轮廓系数最高（{silhouette:.2f}）</translation>
    </message>
    <message>
      <location filename="../algorithms/clustering/cluster_count.py" />
      <source>k = {k} keeps {share:.0%} of the motion of the places found (the best {most:.0%}), with the highest silhouette ({silhouette:.2f}) among those that come within {near:.0%} of the best</source>
      <translation>k = {k} 保留了所找到地点运动的 {share:.0%}（最好的为 {most:.0%}），在与最好的相差 {near:.0%} 以内者中轮廓系数最高（{silhouette:.2f}）</translation>
    </message>
    <message>
      <location filename="../algorithms/clustering/soft_dtw.py" />
      <source>Series of {n_rows} dates cannot be aligned within a radius to centres of {n_columns}; resample them to the same dates.</source>
      <translation>{n_rows} 个日期的序列无法在限定半径内与 {n_columns} 个日期的聚类中心对齐；请重采样到相同的日期。</translation>
    </message>
    <message>
      <location filename="../algorithms/clustering/temporal_clusters.py" />
      <source>Fitting on {n_drawn} of {n} series (seed {seed}), half drawn evenly, half in proportion to their motion beyond the noise; {smoothing}.</source>
      <translation>在 {n} 条序列中的 {n_drawn} 条上拟合（种子 {seed}），一半均匀抽取，一半按超出噪声的运动大小抽取；{smoothing}。</translation>
    </message>
    <message>
      <location filename="../algorithms/clustering/temporal_clusters.py" />
      <source>Chosen: {reason}.</source>
      <translation>选定：{reason}。</translation>
    </message>
    <message>
      <location filename="../algorithms/clustering/temporal_clusters.py" />
      <source>{n_clusters} temporal clusters by {metric}, converged after {n_iterations} iterations.</source>
      <translation>按 {metric} 得到 {n_clusters} 个时间簇，迭代 {n_iterations} 次后收敛。</translation>
    </message>
    <message>
      <location filename="../algorithms/clustering/temporal_clusters.py" />
      <source>{n_clusters} temporal clusters by {metric}, stopped after {n_iterations} iterations before it converged.</source>
      <translation>按 {metric} 得到 {n_clusters} 个时间簇，迭代 {n_iterations} 次后停止，尚未收敛。</translation>
    </message>
    <message>
      <location filename="../algorithms/clustering/temporal_clusters.py" />
      <source>Points per temporal cluster: {sizes}.</source>
      <translation>各时间簇的点数：{sizes}。</translation>
    </message>
    <message>
      <location filename="../algorithms/clustering/temporal_clusters.py" />
      <source>The file is not a cluster model written by this plugin; choose the .json file that 'Cluster time series' saved.</source>
      <translation>该文件不是本插件写出的聚类模型；请选择“时间序列聚类”保存的 .json 文件。</translation>
    </message>
    <message>
      <location filename="../algorithms/clustering/temporal_clusters.py" />
      <source>The model needs displacement from {first} to {last}, but the layer's dates run from {given_first} to {given_last}; choose a layer that spans the model's dates, or fit a new model.</source>
      <translation>模型需要 {first} 至 {last} 的形变，而图层的日期为 {given_first} 至 {given_last}；请选择覆盖模型日期的图层，或拟合新模型。</translation>
    </message>
    <message>
      <location filename="../algorithms/clustering/temporal_clusters.py" />
      <source>{n_clusters} centres of the model, {first} to {last}, {smoothing}.</source>
      <translation>模型的 {n_clusters} 个聚类中心，{first} 至 {last}，{smoothing}。</translation>
    </message>
    <message>
      <location filename="../algorithms/clustering/temporal_clusters.py" />
      <source>smoothed over {window} dates</source>
      <translation>在 {window} 个日期上平滑</translation>
    </message>
    <message>
      <location filename="../algorithms/clustering/temporal_clusters.py" />
      <source>not smoothed</source>
      <translation>未平滑</translation>
    </message>
    <message>
      <location filename="../algorithms/clustering/time_series_kmeans.py" />
      <source>{n_clusters} clusters cannot be made of {n_different} different series: ask for fewer clusters, fit on a larger sample or give more points.</source>
      <translation>{n_different} 条不同的序列无法分成 {n_clusters} 个簇：请减少簇数、在更大的样本上拟合，或提供更多点。</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison/compare.py" />
      <source>Only {n} points of both runs are in no hotspot of either, and at least {fewest} are needed as stable ground: choose layers that reach further.</source>
      <translation>两次分析中只有 {n} 个点不在任何热点内，而作为稳定地面至少需要 {fewest} 个：请选择范围更大的图层。</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison/compare.py" />
      <source>Reference: on stable ground the later run is {offset:+.2f} ± {error:.2f} mm/yr against the earlier over the dates that both have, which is taken out.</source>
      <translation>参考：在稳定地面上，共同日期内后一次分析相对前一次为 {offset:+.2f} ± {error:.2f} mm/yr，已扣除。</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison/compare.py" />
      <source>Compared {n} hotspots: {told}.</source>
      <translation>比较了 {n} 个热点：{told}。</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison/joining.py" />
      <source>Points are matched by their ids.</source>
      <translation>点按标识匹配。</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison/joining.py" />
      <source>Points are matched by place: two that are the nearest to each other.</source>
      <translation>点按位置匹配：互为最近的两点。</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison/joining.py" />
      <source>No point of the new layer is one of the earlier, neither by its id nor by place: choose layers of the same place.</source>
      <translation>新图层中没有任何点与先前图层相同，无论按标识还是按位置：请选择同一地点的图层。</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison/joining.py" />
      <source>The layers have {n} dates in common, and at least {fewest} are needed to join their series: choose a release that begins before the earlier ends.</source>
      <translation>两个图层有 {n} 个共同日期，连接序列至少需要 {fewest} 个：请选择在前者结束之前开始的版本。</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison/joining.py" />
      <source>Dates in common: {n}, {n_old} earlier ones are put before. Reference: the new layer is {slope:+.2f} ± {error:.2f} mm/yr against the earlier, which is taken out.</source>
      <translation>共同日期 {n} 个，前面接上 {n_old} 个更早的。参考：新图层相对先前为 {slope:+.2f} ± {error:.2f} mm/yr，已扣除。</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison/joining.py" />
      <source>{n} of {n_after} points of the new layer are joined, {alone} are new; {lost} of the earlier have no match. The offset of a point is good to {error:.1f} mm (median).</source>
      <translation>新图层 {n_after} 个点中有 {n} 个已连接，{alone} 个为新点；先前图层有 {lost} 个无对应。单点偏移的精度为 {error:.1f} mm（中位数）。</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison/matching.py" />
      <source>The two runs have no ground in common: none of their points lies near one of the other; choose layers of the same place.</source>
      <translation>两次分析没有共同的地面：彼此的点都不相邻；请选择同一地点的图层。</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison/periods.py" />
      <source>The later run ends on {after} and the earlier on {before}: choose them the other way round.</source>
      <translation>后一次分析结束于 {after}，前一次结束于 {before}：请对调二者。</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison/periods.py" />
      <source>The later run has {n} dates after the end of the earlier, {end}, and both share too few: a comparison needs half a year of new dates, or a year in common.</source>
      <translation>后一次分析在前一次结束（{end}）之后有 {n} 个日期，且共同日期太少：比较需要半年的新日期，或一年的共同日期。</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison/periods.py" />
      <source>Then is {then_first} to {then_last}, now {now_first} to {now_last}; both read off the later run.</source>
      <translation>当时为 {then_first} 至 {then_last}，现在为 {now_first} 至 {now_last}；均由后一次分析读出。</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison/periods.py" />
      <source>Then is {then_first} to {then_last}, read off the earlier run, now {now_first} to {now_last}.</source>
      <translation>当时为 {then_first} 至 {then_last}，由前一次分析读出；现在为 {now_first} 至 {now_last}。</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison/units.py" />
      <source>The series of the two layers are not in the same unit: from date to date those of one step by {small:.2g}, those of the other by {large:.2g}; import the layer again that is not in millimetres.</source>
      <translation>两个图层的时间序列单位不同：相邻日期之间，一个变化 {small:.2g}，另一个变化 {large:.2g}；请重新导入不以毫米为单位的图层。</translation>
    </message>
    <message>
      <location filename="../algorithms/decomposition.py" />
      <source>The layers have no time in common: one begins on {first}, when another has ended on {last}; choose layers of the same years.</source>
      <translation>各图层没有共同的时间：一个始于 {first}，而另一个已于 {last} 结束；请选择年份相同的图层。</translation>
    </message>
    <message>
      <location filename="../algorithms/decomposition.py" />
      <source>The layers have only the time from {first} to {last} in common, with fewer than two dates in it; choose layers of the same years.</source>
      <translation>各图层的共同时间只有 {first} 至 {last}，其中不足两个日期；请选择年份相同的图层。</translation>
    </message>
    <message>
      <location filename="../algorithms/decomposition.py" />
      <source>No cell of {cell_size:g} m has points of two layers with different lines of sight: choose larger cells, or layers that overlap.</source>
      <translation>没有任何 {cell_size:g} 米的单元含有视线向不同的两个图层的点：请选择更大的单元，或相互重叠的图层。</translation>
    </message>
    <message>
      <location filename="../algorithms/decomposition.py" />
      <source>Series at {n} dates from {first} to {last}, those of the layer that has most in the time common to all; counted from the first.</source>
      <translation>序列有 {n} 个日期，从 {first} 到 {last}，取自在共同时间内日期最多的图层；以第一个日期为起点。</translation>
    </message>
    <message>
      <location filename="../algorithms/decomposition.py" />
      <source>ascending</source>
      <translation>升轨</translation>
    </message>
    <message>
      <location filename="../algorithms/decomposition.py" />
      <source>descending</source>
      <translation>降轨</translation>
    </message>
    <message>
      <location filename="../algorithms/decomposition.py" />
      <source>{track}: {direction}, line of sight {east:+.2f} east, {north:+.2f} north, {up:+.2f} up; {first} to {last}; {n_usable} of {n} points can be used, {n_used} are in cells that are solved.</source>
      <translation>{track}：{direction}，视线向为东 {east:+.2f}、北 {north:+.2f}、上 {up:+.2f}；{first} 至 {last}；{n} 个点中 {n_usable} 个可用，{n_used} 个位于求解的单元中。</translation>
    </message>
    <message>
      <location filename="../algorithms/decomposition.py" />
      <source>{n_seen} of {n} cells of {size:g} m are seen from two directions.</source>
      <translation>{n} 个 {size:g} 米的单元中有 {n_seen} 个从两个方向观测到。</translation>
    </message>
    <message>
      <location filename="../algorithms/decomposition.py" />
      <source>Independent errors of 1 mm along each line of sight become {up:.2f} mm vertically and {east:.2f} mm to the east.</source>
      <translation>沿各视线向 1 毫米的独立误差变为垂直向 {up:.2f} 毫米、东向 {east:.2f} 毫米。</translation>
    </message>
    <message>
      <location filename="../algorithms/decomposition.py" />
      <source>Motion to the north is taken as zero: 1 mm of it would show as {up:+.2f} mm vertically and {east:+.2f} mm to the east.</source>
      <translation>向北的运动取为零：1 毫米的向北运动会表现为垂直向 {up:+.2f} 毫米、东向 {east:+.2f} 毫米。</translation>
    </message>
    <message>
      <location filename="../algorithms/detection.py" />
      <source>The layer does not hold all the points of the run's hotspots, or holds others: take the whole layer points as the run wrote it.</source>
      <translation>图层没有包含运行中热点的全部点，或含有其他点：请使用运行写出的完整图层 points。</translation>
    </message>
    <message>
      <location filename="../algorithms/detection.py" />
      <source>Largest standard distance of a hotspot: the correlation length, {largest:.0f} m.</source>
      <translation>热点的最大标准距离：相关长度，{largest:.0f} 米。</translation>
    </message>
    <message>
      <location filename="../algorithms/detection.py" />
      <source>The correlation length is unknown, so no cluster is dropped for its spread.</source>
      <translation>相关长度未知，因此没有簇因过于分散而被剔除。</translation>
    </message>
    <message>
      <location filename="../algorithms/detection.py" />
      <source>No point that can be used has a label: field {field} is NULL, blank or negative there; choose another field of labels, or none.</source>
      <translation>没有带标签的可用点：字段 {field} 在这些点上为 NULL、空白或负数；请选择其他标签字段，或不选。</translation>
    </message>
    <message>
      <location filename="../algorithms/detection.py" />
      <source>Labels of field {field} take the place of temporal clusters: {n_labels} different ones at {n_labelled} of {n} points.</source>
      <translation>以字段 {field} 的标签代替时间簇：{n} 个点中的 {n_labelled} 个有标签，共 {n_labels} 种。</translation>
    </message>
    <message>
      <location filename="../algorithms/hotspots/filter.py" />
      <source>spread too wide</source>
      <translation>过于分散</translation>
    </message>
    <message>
      <location filename="../algorithms/hotspots/filter.py" />
      <source>too slow</source>
      <translation>太慢</translation>
    </message>
    <message>
      <location filename="../algorithms/hotspots/filter.py" />
      <source>not significant</source>
      <translation>不显著</translation>
    </message>
    <message>
      <location filename="../algorithms/hotspots/filter.py" />
      <source>There are no clusters to choose from.</source>
      <translation>没有可供选择的簇。</translation>
    </message>
    <message>
      <location filename="../algorithms/hotspots/filter.py" />
      <source>Hotspots: {n_hotspots}, made of {n_kept} of {n_clusters} clusters; dropped: {dropped}.</source>
      <translation>热点：{n_hotspots} 个，由 {n_clusters} 个簇中的 {n_kept} 个组成；剔除：{dropped}。</translation>
    </message>
    <message>
      <location filename="../algorithms/hotspots/find.py" />
      <source>The whole scene slopes, by as much as {rate:.1f} mm/yr from one end to the other, as orbits or a reference tilt it: that is not told as broad motion.</source>
      <translation>整个场景呈倾斜,两端相差达 {rate:.1f} 毫米/年,轨道或参考点会造成这种倾斜:这不作为大范围运动给出。</translation>
    </message>
    <message>
      <location filename="../algorithms/hotspots/find.py" />
      <source>Motion that neighbours share: {n_places} places as large as {least_rate:g} mm/yr are beyond the ground around them, and {n_false} in {n_quicker} bands of quicker courses, where nothing moves; sure enough is a chance below 1e-{least_digits:.1f}.</source>
      <translation>相邻点共有的运动：{n_places} 处不小于 {least_rate:g} 毫米/年的地点超出周围地面，而在 {n_quicker} 个较快过程的频带（其中没有任何运动）中有 {n_false} 处；概率低于 1e-{least_digits:.1f} 即视为足够可靠。</translation>
    </message>
    <message>
      <location filename="../algorithms/hotspots/measure.py" />
      <source>Hotspots: {n}, {n_broad} of broad motion; dropped: {dropped}.</source>
      <translation>热点：{n} 个，其中 {n_broad} 个为大范围运动；剔除：{dropped}。</translation>
    </message>
    <message>
      <location filename="../algorithms/hotspots/measure.py" />
      <source>Hotspots: {n}, {n_broad} of broad motion.</source>
      <translation>热点：{n} 个，其中 {n_broad} 个为大范围运动。</translation>
    </message>
    <message>
      <location filename="../algorithms/hotspots/motion.py" />
      <source>Changes of motion are looked for in {fewest_dates} dates or more; there are {n_days}.</source>
      <translation>至少有 {fewest_dates} 个日期才寻找运动的变化；现有 {n_days} 个。</translation>
    </message>
    <message>
      <location filename="../algorithms/hotspots/naming.py" />
      <source>The hotspots' patterns are not named: {reason}</source>
      <translation>未给出热点的模式：{reason}</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/classifier.py" />
      <source>Series are relative to the scene's own motion (median velocity {velocity:.2f} mm/yr).</source>
      <translation>序列相对于场景自身的运动（速度中位数 {velocity:.2f} 毫米/年）。</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/classifier.py" />
      <source>Series are taken as they come; the scene's median velocity is {velocity:.2f} mm/yr.</source>
      <translation>序列按原样使用；场景的速度中位数为 {velocity:.2f} 毫米/年。</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/classifier.py" />
      <source>If that is no motion of the ground (a reference point, plate motion), have the scene's motion removed.</source>
      <translation>如果这不是地面的运动（而是参考点或板块运动），请去除场景的运动。</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/classifier.py" />
      <source>The model {file} needs {names} of every point, which is not given.</source>
      <translation>模型 {file} 需要每个点的 {names}，但没有给出。</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/classifier.py" />
      <source>its inputs are {found} and not {wanted}</source>
      <translation>其输入为 {found}，而不是 {wanted}</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/classifier.py" />
      <source>its input {name} has shape {shape} of {type}</source>
      <translation>其输入 {name} 的形状为 {shape}，类型为 {type}</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/classifier.py" />
      <source>its outputs are {found} and not {wanted}</source>
      <translation>其输出为 {found}，而不是 {wanted}</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/classifier.py" />
      <source>its output {name} has shape {shape} of {type}</source>
      <translation>其输出 {name} 的形状为 {shape}，类型为 {type}</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/classifier.py" />
      <source>The model {file} needs displacement from {first} to {last}, but the layer's dates run from {given_first} to {given_last}: choose a layer that spans the model's dates, or train a new model.</source>
      <translation>模型 {file} 需要 {first} 至 {last} 的形变，而图层的日期为 {given_first} 至 {given_last}：请选择覆盖模型日期的图层，或训练新模型。</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/classifier.py" />
      <source>The model's dates run from {first} to {last}: {before} earlier and {after} later dates are not used.</source>
      <translation>模型的日期为 {first} 至 {last}：不使用更早的 {before} 个和更晚的 {after} 个日期。</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/classifier.py" />
      <source>Series are interpolated at the model's {n} dates.</source>
      <translation>序列插值到模型的 {n} 个日期。</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/classifier.py" />
      <source>The model {file} needs at least {fewest} dates, and the layer has {n_known}: choose a layer with more dates, or another model.</source>
      <translation>模型 {file} 至少需要 {fewest} 个日期，而图层有 {n_known} 个：请选择日期更多的图层，或其他模型。</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/classifier.py" />
      <source>Series of {n_days} dates, {shortest:.0f} to {longest:.0f} days apart, are interpolated at {n_wanted} dates evenly spaced over the span; the model takes {fewest} to {most}.</source>
      <translation>{n_days} 个日期、间隔 {shortest:.0f} 至 {longest:.0f} 天的序列插值到时段内等间隔的 {n_wanted} 个日期；模型接受 {fewest} 至 {most} 个。</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/classifier.py" />
      <source>it fails on series of {shape} dates ({first_line})</source>
      <translation>它无法处理 {shape} 个日期的序列（{first_line}）</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/classifier.py" />
      <source>it answers {n_series} series with an array of shape {shape}</source>
      <translation>它对 {n_series} 条序列返回形状为 {shape} 的数组</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/classifier.py" />
      <source>its probabilities do not sum to 1</source>
      <translation>其概率之和不为 1</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/classifier.py" />
      <source>it gives NaN</source>
      <translation>它给出 NaN</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/classifier.py" />
      <source>{model} {version} ({network}): {n_labelled} of {n} points labelled with a probability above {threshold:g}: {classes}.</source>
      <translation>{model} {version}（{network}）：{n} 个点中的 {n_labelled} 个以高于 {threshold:g} 的概率得到标签：{classes}。</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/classifier.py" />
      <source>{incomplete} points have no label for want of a value of {names}.</source>
      <translation>{incomplete} 个点因缺少 {names} 的值而没有标签。</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/classifier.py" />
      <source>The model {file} cannot be used, as {reason}: choose another model.</source>
      <translation>模型 {file} 不能使用，因为{reason}：请选择其他模型。</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/classifier.py" />
      <source>{file} is an ONNX model that this engine cannot run ({first_line}): choose another file.</source>
      <translation>{file} 是此计算引擎无法运行的 ONNX 模型（{first_line}）：请选择其他文件。</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/evaluation.py" />
      <source>No point has a true class: field {field} is NULL, blank or negative everywhere.</source>
      <translation>没有点具有真实类别：字段 {field} 全部为 NULL、空白或负数。</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/evaluation.py" />
      <source>No point has a prediction: field {predicted} is NULL, blank or negative wherever {true} is not.</source>
      <translation>没有点具有预测：凡 {true} 有值之处，字段 {predicted} 均为 NULL、空白或负数。</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/evaluation.py" />
      <source>Fields {true} ({true_classes}) and {predicted} ({predicted_classes}) have no class in common: choose fields of the same classes.</source>
      <translation>字段 {true}（{true_classes}）和 {predicted}（{predicted_classes}）没有共同的类别：请选择类别相同的字段。</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/model_card.py" />
      <source>{file} has no model card: choose a model that was trained for this plugin.</source>
      <translation>{file} 没有模型卡：请选择为本插件训练的模型。</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/model_card.py" />
      <source>{file} is a model of format '{given}', and this plugin reads '{card_format}': update the plugin, or choose another model.</source>
      <translation>{file} 是格式为“{given}”的模型，而本插件读取“{card_format}”：请更新插件，或选择其他模型。</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/model_card.py" />
      <source>The model card of {file} cannot be used, as {reason}: choose another model.</source>
      <translation>{file} 的模型卡不能使用，因为{reason}：请选择其他模型。</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/model_card.py" />
      <source>The model needs {names} of every point, and the layer has no such field: add it, or choose a model that takes the series alone.</source>
      <translation>模型需要每个点的 {names}，而图层没有这样的字段：请添加，或选择只用序列的模型。</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/onnx_file.py" />
      <source>{file} has {size:.0f} MB, and a model of this plugin at most {largest:.0f}: choose another file.</source>
      <translation>{file} 有 {size:.0f} MB，而本插件的模型最多 {largest:.0f} MB：请选择其他文件。</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/onnx_file.py" />
      <source>The model {file} cannot be read ({reason}): choose another file.</source>
      <translation>无法读取模型 {file}（{reason}）：请选择其他文件。</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/onnx_file.py" />
      <source>{file} is not an ONNX model, or not all of one: choose another file.</source>
      <translation>{file} 不是 ONNX 模型，或不完整：请选择其他文件。</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/onnx_file.py" />
      <source>{file} keeps its weights in another file (ONNX external data): save the model as one file.</source>
      <translation>{file} 的权重存放在另一个文件中（ONNX external data）：请将模型存为单个文件。</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/training_set.py" />
      <source>There are {n_days} dates: a training set needs at least {fewest_dates}.</source>
      <translation>有 {n_days} 个日期：训练集至少需要 {fewest_dates} 个。</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/training_set.py" />
      <source>No point that can be used has a class: field {field} is NULL, blank or negative there; choose another field.</source>
      <translation>没有带类别的可用点：字段 {field} 在这些点上为 NULL、空白或负数；请选择其他字段。</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/training_set.py" />
      <source>{n_labelled} points have no class in field {field} and are left out.</source>
      <translation>{n_labelled} 个点在字段 {field} 中没有类别，不计入。</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/training_set.py" />
      <source>Predictor {name} is missing at {n_missing} of {n_labelled} points that have a class: choose other static predictors.</source>
      <translation>{n_labelled} 个有类别的点中有 {n_missing} 个缺少预测变量 {name}：请选择其他静态预测变量。</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/training_set.py" />
      <source>Predictor {name} is left out, as {n_missing} of {n_labelled} points lack it.</source>
      <translation>不使用预测变量 {name}，因为 {n_labelled} 个点中有 {n_missing} 个缺少它。</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/training_set.py" />
      <source>{n_missing} points without {name} are set aside.</source>
      <translation>{n_missing} 个没有 {name} 的点被搁置。</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/training_set.py" />
      <source>{n} points of {n_classes} classes: {sizes}.</source>
      <translation>{n} 个点，{n_classes} 个类别：{sizes}。</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/training_set.py" />
      <source>Field {field} has one class only, {classes}, at {n} points: a model learns to tell at least two apart; choose another field.</source>
      <translation>字段 {field} 在 {n} 个点上只有一个类别 {classes}：模型至少要学会区分两个；请选择其他字段。</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/training_set.py" />
      <source>{n_small} of the {n_classes} classes of field {field} have fewer than {fewest_per_class} points that can be used ({named}): merge them with others, leave them NULL, or choose another field.</source>
      <translation>字段 {field} 的 {n_classes} 个类别中有 {n_small} 个的可用点少于 {fewest_per_class} 个（{named}）：请将其与其他类别合并、设为 NULL，或选择其他字段。</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/training_set.py" />
      <source>{file} is not a training set as exporttrainingset writes it: {why}. Export it again.</source>
      <translation>{file} 不是 exporttrainingset 写出的训练集：{why}。请重新导出。</translation>
    </message>
    <message>
      <location filename="../algorithms/patterns/quantities.py" />
      <source>A curve needs at least two dates; give more dates.</source>
      <translation>曲线至少需要两个日期；请提供更多日期。</translation>
    </message>
    <message>
      <location filename="../algorithms/patterns/quantities.py" />
      <source>The quantities of a pattern need at least two dates; give more dates.</source>
      <translation>模式的特征量至少需要两个日期；请提供更多日期。</translation>
    </message>
    <message>
      <location filename="../algorithms/patterns/quantities.py" />
      <source>A displacement is missing or not finite; fill the gaps of the series first.</source>
      <translation>有形变值缺失或不是有限值；请先填补序列中的缺失。</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/figures.py" />
      <source>median residual unknown, gaps {gap_share:.2%}</source>
      <translation>残差中位数未知，缺失 {gap_share:.2%}</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/figures.py" />
      <source>median residual {residual:.2f} mm, gaps {gap_share:.2%}</source>
      <translation>残差中位数 {residual:.2f} 毫米，缺失 {gap_share:.2%}</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/outlier_dates.py" />
      <source>{n_dates} dates are too few to find bad ones among them: at least {fewest_dates} are needed; leave outlier dates alone.</source>
      <translation>{n_dates} 个日期太少，无法从中找出异常日期：至少需要 {fewest_dates} 个；请不要剔除异常日期。</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/reference.py" />
      <source>No point is stable: {n_still} of {n_velocity} move by {most_velocity:g} mm/yr or less, {n_coherent} have a coherence of at least {least_coherence:g}, and none does both; allow more motion or less coherence.</source>
      <translation>没有稳定点：{n_velocity} 个点中有 {n_still} 个的速度不超过 {most_velocity:g} 毫米/年，{n_coherent} 个的相干性不低于 {least_coherence:g}，没有点同时满足两者；请允许更大的运动或更低的相干性。</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/season.py" />
      <source>The dates span {span:.1f} years, and a season cannot be told from a trend in less than a year: use more dates or leave the season in.</source>
      <translation>日期跨度为 {span:.1f} 年，不足一年时无法区分季节项和趋势：请使用更多日期，或保留季节项。</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/season.py" />
      <source>The {n_days} dates are too few, or too alike in their time of year, for a seasonal term: use more dates or leave the season in.</source>
      <translation>{n_days} 个日期太少，或在一年中的时间过于相近，无法估计季节项：请使用更多日期，或保留季节项。</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/steps.py" />
      <source>No step was asked for: the series are as they were.</source>
      <translation>没有要求任何步骤：序列保持原样。</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/steps.py" />
      <source>At first: {state}.</source>
      <translation>开始时：{state}。</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/steps.py" />
      <source>{done} Now {after}; before, {before}.</source>
      <translation>{done}现在：{after}；之前：{before}。</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/steps.py" />
      <source>Only {n_kept} of {n_dates} dates are missing at no more than {most:.0%} of the points, and a series needs two: allow dates to be missing at a larger share of the points.</source>
      <translation>{n_dates} 个日期中只有 {n_kept} 个在不超过 {most:.0%} 的点上缺失，而序列需要两个：请允许日期在更大比例的点上缺失。</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/steps.py" />
      <source>Common dates: all {n_dates} kept, none is missing at more than {most:.0%} of the points.</source>
      <translation>共同日期：保留全部 {n_dates} 个，没有日期在超过 {most:.0%} 的点上缺失。</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/steps.py" />
      <source>Common dates: {n_dropped} of {n_dates} dropped, as they are missing at more than {most:.0%} of the points ({dropped}).</source>
      <translation>共同日期：{n_dates} 个中剔除 {n_dropped} 个，它们在超过 {most:.0%} 的点上缺失（{dropped}）。</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/steps.py" />
      <source>Ramps: a plane removed from each date, fitted to {n_fitted} points ({n_moving} left out, as they move); median slope {median:.3g} mm/km, largest {largest:.3g} mm/km.</source>
      <translation>趋势面：从每个日期去除一个平面，由 {n_fitted} 个点拟合（{n_moving} 个点在运动，不计入）；坡度中位数 {median:.3g} 毫米/千米，最大 {largest:.3g} 毫米/千米。</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/steps.py" />
      <source>Outlier dates: none has a score above {threshold:g}.</source>
      <translation>异常日期：没有日期的得分高于 {threshold:g}。</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/steps.py" />
      <source>Outlier dates: {n_outlying} of {n_days} made missing, at which the points scatter by up to {most:.1f} mm, usually by {usual:.1f} mm ({names}).</source>
      <translation>异常日期：{n_days} 个中有 {n_outlying} 个设为缺失，这些日期各点的离散达 {most:.1f} 毫米，通常为 {usual:.1f} 毫米（{names}）。</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/steps.py" />
      <source>Reference: the median of {n} points ({which}), which moved by {rate:.2f} mm/yr, removed. Missing now, as none has a value there: {lost}.</source>
      <translation>参考：已减去 {n} 个点（{which}）的中位数，其运动为 {rate:.2f} 毫米/年。以下日期现为缺失，因为这些点在该日期均无值：{lost}。</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/steps.py" />
      <source>Reference: the median of {n} points ({which}), which moved by {rate:.2f} mm/yr, removed.</source>
      <translation>参考：已减去 {n} 个点（{which}）的中位数，其运动为 {rate:.2f} 毫米/年。</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/steps.py" />
      <source>all there are</source>
      <translation>所有点</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/steps.py" />
      <source>No point lies inside the reference area: choose another area, or check its CRS.</source>
      <translation>参考区域内没有点：请选择其他区域，或检查其 CRS。</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/steps.py" />
      <source>those inside the area</source>
      <translation>区域内的点</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/steps.py" />
      <source>those that move by {most:g} mm/yr or less against the scene</source>
      <translation>相对场景的速度不超过 {most:g} 毫米/年的点</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/steps.py" />
      <source>those that move by {most:g} mm/yr or less against the scene and have a coherence of {least:g} or more</source>
      <translation>相对场景的速度不超过 {most:g} 毫米/年且相干性不低于 {least:g} 的点</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/steps.py" />
      <source>Unwrapping: {n_jumps} jumps by multiples of {wavelength:.2f} mm repaired in {n_series} of {n} series, of which {n_returning} lead away and back and {n_standing_out} stood out against the nearest points.</source>
      <translation>解缠：{n} 条序列中的 {n_series} 条修复了 {n_jumps} 处 {wavelength:.2f} 毫米整数倍的跳变，其中 {n_returning} 处跳离后又跳回，{n_standing_out} 处与最近的点明显不同。</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/steps.py" />
      <source>Outliers: {n_values} values made missing in {n_series} series.</source>
      <translation>异常值：{n_series} 条序列中的 {n_values} 个值设为缺失。</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/steps.py" />
      <source>Gaps: {n_filled_values} values interpolated, in gaps of {longest:g} days at most.</source>
      <translation>缺失：插值 {n_filled_values} 个值，缺失最长 {longest:g} 天。</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/steps.py" />
      <source>Season: the {terms} of each series removed, median amplitude {amplitude:.2f} mm; {n_left} series left alone, whose dates do not determine it.</source>
      <translation>季节项：已去除每条序列的{terms}，振幅中位数 {amplitude:.2f} 毫米；{n_left} 条序列未作改动，因为其日期不足以确定季节项。</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/steps.py" />
      <source>Season: the {terms} of each series removed, median amplitude {amplitude:.2f} mm.</source>
      <translation>季节项：已去除每条序列的{terms}，振幅中位数 {amplitude:.2f} 毫米。</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/steps.py" />
      <source>annual and semi-annual term</source>
      <translation>年周期项和半年周期项</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/steps.py" />
      <source>annual term</source>
      <translation>年周期项</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/steps.py" />
      <source>Dates {step} days apart are fewer than two within the span of {days:.0f} days: choose a shorter step.</source>
      <translation>在 {days:.0f} 天的跨度内，间隔 {step} 天的日期不足两个：请选择更短的间隔。</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/steps.py" />
      <source>Even dates: {n_wanted}, {step} days apart, interpolated between {n_before}.</source>
      <translation>等间隔日期：{n_wanted} 个，间隔 {step} 天，由 {n_before} 个日期插值得到。</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/steps.py" />
      <source>The filter's window of {window} dates is longer than the series of {n_days}: choose a shorter one.</source>
      <translation>滤波窗口为 {window} 个日期，长于 {n_days} 个日期的序列：请选择更短的窗口。</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/steps.py" />
      <source>Savitzky-Golay: smoothed over {window} dates by polynomials of order {order}.</source>
      <translation>Savitzky-Golay：在 {window} 个日期上用 {order} 阶多项式平滑。</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/steps.py" />
      <source>{smoothed} The filter takes dates as even, and they are {shortest:.0f} to {longest:.0f} days apart: better resample them as well.</source>
      <translation>{smoothed}滤波视日期为等间隔，而实际间隔为 {shortest:.0f} 至 {longest:.0f} 天：最好同时重采样。</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/derived.py" />
      <source>The displacement of {day} is counted from {reference}, of which there is no raster: add the files up to that date.</source>
      <translation>{day} 的形变以 {reference} 为起点，而该日期没有栅格：请添加到该日期为止的文件。</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/grids.py" />
      <source>{grid}, not {other}</source>
      <translation>{grid}，而不是 {other}</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/grids.py" />
      <source>cells of {across:.9g} x {down:.9g}, not {across_other:.9g} x {down_other:.9g}</source>
      <translation>像元为 {across:.9g} x {down:.9g}，而不是 {across_other:.9g} x {down_other:.9g}</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/grids.py" />
      <source>its first cell lies {columns:+.4g} columns and {rows:+.4g} rows away</source>
      <translation>其第一个像元相差 {columns:+.4g} 列和 {rows:+.4g} 行</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/grids.py" />
      <source>{name} has another grid than {other}: {difference}. Warp it to the same grid, or leave it out.</source>
      <translation>{name} 与 {other} 的格网不同：{difference}。请将其重采样到相同格网，或去掉它。</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/grids.py" />
      <source>{name} breaks off or is damaged: copy or make it again.</source>
      <translation>{name} 不完整或已损坏：请重新复制或生成。</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/grids.py" />
      <source>{name} is empty: copy or make it again.</source>
      <translation>{name} 是空文件：请重新复制或生成。</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/grids.py" />
      <source>{name} cannot be read as a raster: it is damaged, or of another format.</source>
      <translation>{name} 无法作为栅格读取：它已损坏，或为其他格式。</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/grids.py" />
      <source>{name} holds complex numbers, as interferograms do: a displacement is needed.</source>
      <translation>{name} 含复数，如同干涉图：需要的是形变。</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/grids.py" />
      <source>{name} describes its bands in letters that cannot be read, as they are not UTF-8: save it again without them.</source>
      <translation>{name} 的波段描述使用了无法读取的字符（不是 UTF-8）：请去掉描述后重新保存。</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/grids.py" />
      <source>{name} holds several variables or none ({variables}): export the one that is meant alone.</source>
      <translation>{name} 含多个变量或没有变量（{variables}）：请单独导出所需的变量。</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/grids.py" />
      <source>{name} has no place on the Earth (no geotransform): geocode it first.</source>
      <translation>{name} 没有地理位置（没有地理变换参数）：请先做地理编码。</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/grids.py" />
      <source>{name} has no coordinate reference system: choose one.</source>
      <translation>{name} 没有坐标参考系：请选择一个。</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/hdf5_stacks.py" />
      <source>{file} holds no time series ({names}): choose MintPy's timeseries.h5.</source>
      <translation>{file} 中没有时间序列（{names}）：请选择 MintPy 的 timeseries.h5。</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/hdf5_stacks.py" />
      <source>{file} does not name the date of each raster (dataset date): make it anew with MintPy.</source>
      <translation>{file} 没有给出各栅格的日期（数据集 date）：请用 MintPy 重新生成。</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/hdf5_stacks.py" />
      <source>{file} has {n_days} dates and {n} rasters: make it anew with LiCSBAS.</source>
      <translation>{file} 有 {n_days} 个日期和 {n} 个栅格：请用 LiCSBAS 重新生成。</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/hdf5_stacks.py" />
      <source>{name} is in radar coordinates: geocode it with MintPy's geocode.py first.</source>
      <translation>{name} 采用雷达坐标：请先用 MintPy 的 geocode.py 做地理编码。</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/hdf5_stacks.py" />
      <source>{name} has no coordinate reference system (attribute EPSG): choose one.</source>
      <translation>{name} 没有坐标参考系（属性 EPSG）：请选择一个。</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/points.py" />
      <source>outside the rasters</source>
      <translation>在栅格范围之外</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/points.py" />
      <source>without a value at any date, or 0 at all of them</source>
      <translation>任何日期都没有值，或所有日期均为 0</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/points.py" />
      <source>lacking more than {max_gap_share:.0%} of the dates</source>
      <translation>缺少超过 {max_gap_share:.0%} 的日期</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/points.py" />
      <source>with a coherence below {min_coherence:g}</source>
      <translation>相干性低于 {min_coherence:g}</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/points.py" />
      <source>{name} states its unit as '{unit}', which is no length: convert it, or choose the unit.</source>
      <translation>{name} 说明的单位为“{unit}”，不是长度：请转换，或选择单位。</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/points.py" />
      <source>A smallest coherence needs a coherence raster: choose one, or set it to 0.</source>
      <translation>设置最小相干性需要相干性栅格：请选择一个，或将其设为 0。</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/points.py" />
      <source>Rasters: {grid}.</source>
      <translation>栅格：{grid}。</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/points.py" />
      <source>Displacement: {unit} -&gt; mm; {sign}; positive = towards the satellite.</source>
      <translation>形变：{unit} -&gt; 毫米；{sign}；正值 = 靠近卫星。</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/points.py" />
      <source>Displacement: {unit} (not stated in the files) -&gt; mm; {sign}; positive = towards the satellite.</source>
      <translation>形变：{unit}（文件未说明）-&gt; 毫米；{sign}；正值 = 靠近卫星。</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/points.py" />
      <source>changed in sign</source>
      <translation>符号已反转</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/points.py" />
      <source>sign as it is</source>
      <translation>符号不变</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/points.py" />
      <source>{what}: {file}, {grid}; read between cells.</source>
      <translation>{what}：{file}，{grid}；在像元之间插值读取。</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/points.py" />
      <source>On {days} the points scatter by more than twenty times what they do on the dates around: the raster of that date holds something else, or is damaged. Leave it out.</source>
      <translation>在 {days}，各点的离散超过前后日期的二十倍：该日期的栅格是其他内容，或已损坏。请去掉它。</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/points.py" />
      <source>{name} has no value at any of the points: choose a raster that covers the stack.</source>
      <translation>{name} 在任何点上都没有值：请选择覆盖该堆栈的栅格。</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/points.py" />
      <source>None of {n} points can be used: {left_out}.</source>
      <translation>{n} 个点都不可用：{left_out}。</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/points.py" />
      <source>{n_kept} points of {n}. Left out: {left_out}.</source>
      <translation>{n} 个点中保留 {n_kept} 个。未计入：{left_out}。</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/points.py" />
      <source>{n_kept} points of {n}.</source>
      <translation>{n} 个点中保留 {n_kept} 个。</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/stack.py" />
      <source>Left out, having no date in their names: {names}.</source>
      <translation>文件名不含日期，未计入：{names}。</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/stack.py" />
      <source>Left out, being called otherwise than the {n} others: {names}.</source>
      <translation>与其他 {n} 个文件命名不同，未计入：{names}。</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/stack.py" />
      <source>{file} has {count} bands, and one of several files can have only one: leave it out, or choose it alone if its bands are the dates.</source>
      <translation>{file} 有 {count} 个波段，而多个文件中的每一个只能有一个：请去掉它；如果其波段就是各日期，请单独选择它。</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/stack.py" />
      <source>The rasters are counted from {n} dates; all are brought to the first, {first}.</source>
      <translation>各栅格以 {n} 个不同日期为起点；均已换算到第一个，即 {first}。</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/stack.py" />
      <source>{first}, from which the rasters are counted, is added with zeros.</source>
      <translation>已添加各栅格的起点日期 {first}，其值为零。</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/stack.py" />
      <source>Cells are left out where {mask} is 0.</source>
      <translation>{mask} 为 0 的像元不予采用。</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/stack.py" />
      <source>{file} is one raster: a stack needs the displacement at two dates or more, in a file each, as bands, or in an HDF5 time series. Choose these.</source>
      <translation>{file} 是单个栅格：堆栈需要两个或更多日期的形变，每个日期一个文件、作为波段，或在 HDF5 时间序列中。请选择这些文件。</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/stack.py" />
      <source>The bands of {file} ({n}) have no dates, neither as descriptions nor as an axis of times: give the dates of the bands, or choose one file per date, with the date in its name.</source>
      <translation>{file} 的波段（{n} 个）没有日期，描述和时间轴中均无：请给出波段的日期，或每个日期选择一个文件名含日期的文件。</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/stack.py" />
      <source>{n_days} dates are given, and {file} has {n} bands: correct the list.</source>
      <translation>给出了 {n_days} 个日期，而 {file} 有 {n} 个波段：请更正列表。</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/stack.py" />
      <source>There is one date from {first} to {last}: a series needs at least two.</source>
      <translation>从 {first} 到 {last} 只有一个日期：序列至少需要两个。</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/stack.py" />
      <source>There is no date from {first} to {last}: a series needs at least two.</source>
      <translation>从 {first} 到 {last} 没有日期：序列至少需要两个。</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/stack_files.py" />
      <source>There is no file or folder {path}: choose another.</source>
      <translation>文件或文件夹 {path} 不存在：请另选一个。</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/stack_files.py" />
      <source>None of the {n_found} rasters of {path} has a date in its name, such as 20180106 or 2018-01-06 ({names}): rename them.</source>
      <translation>{path} 的 {n_found} 个栅格的名称中都没有 20180106 或 2018-01-06 这样的日期（{names}）：请重命名。</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/stack_files.py" />
      <source>{path} holds no raster ({names}): choose another.</source>
      <translation>{path} 中没有栅格（{names}）：请另选一个。</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/stack_files.py" />
      <source>There are two kinds of rasters with dates, such as {one} and {other}: choose those of the displacement, for example by a pattern like {pattern}.</source>
      <translation>有两类带日期的栅格，例如 {one} 和 {other}：请选择形变的那一类，例如用 {pattern} 这样的通配名。</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/stack_files.py" />
      <source>The name of {what} {name} has no date of the calendar, such as 20180106 or 2018-01-06: rename or remove it.</source>
      <translation>{what} {name} 的名称中没有 20180106 或 2018-01-06 这样的有效日期：请重命名或移除。</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/stack_files.py" />
      <source>The name of {what} {name} holds several dates ({days}): a stack has one raster per date, not interferograms.</source>
      <translation>{what} {name} 的名称中有多个日期（{days}）：堆栈中每个日期一个栅格，而不是干涉图。</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/stack_files.py" />
      <source>{other} and {name} stand for the same date, {day}: leave one of them out.</source>
      <translation>{other} 和 {name} 对应同一日期 {day}：请去掉其中一个。</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/variables.py" />
      <source>The variables of {file} are {names}, and none is called displacement: name the one that is meant, as NETCDF:"{file}":{first}.</source>
      <translation>{file} 的变量为 {names}，没有名为 displacement 的：请指定所需变量，写作 NETCDF:"{file}":{first}。</translation>
    </message>
    <message>
      <location filename="../algorithms/sentences.py" />
      <source>{shown} and {n} more</source>
      <translation>{shown} 及另外 {n} 个</translation>
    </message>
    <message>
      <location filename="../algorithms/series/trend.py" />
      <source>A trend of {n_coefficients} coefficients needs more than as many dates; there are {n_seen}.</source>
      <translation>含 {n_coefficients} 个系数的趋势需要更多的日期；现有 {n_seen} 个。</translation>
    </message>
    <message>
      <location filename="../algorithms/series/units.py" />
      <source>Half of the series stay within {extent:.2g} mm, less than the noise of InSAR, so the displacements are not in {unit}: choose their unit.</source>
      <translation>半数序列的变化不超过 {extent:.2g} 毫米，小于 InSAR 的噪声，因此形变的单位不是{unit}：请选择单位。</translation>
    </message>
    <message>
      <location filename="../algorithms/series/units.py" />
      <source>Half of the series move by {extent:.1f} m or more, further than InSAR can follow, so the displacements are not in {unit}: choose their unit.</source>
      <translation>半数序列的移动达到或超过 {extent:.1f} 米，超出 InSAR 的测量能力，因此形变的单位不是{unit}：请选择单位。</translation>
    </message>
    <message>
      <location filename="../algorithms/series/units.py" />
      <source>The series scatter by {noise:.1g} from date to date, less than InSAR does in {unit}, and nothing says which unit they are in: choose it (metres are likely).</source>
      <translation>序列在相邻日期间的离散为 {noise:.1g}，以{unit}计小于 InSAR 的噪声，且没有任何单位说明：请选择单位（很可能是米）。</translation>
    </message>
    <message>
      <location filename="../algorithms/series/units.py" />
      <source>All velocities are within {farthest:.2g} of their median, closer than InSAR can tell in millimetres a year: bring them from metres a year to millimetres a year first, with the field calculator.</source>
      <translation>所有速率与其中位数相差不超过 {farthest:.2g}，小于 InSAR 以毫米/年所能分辨的程度：请先用字段计算器将其从米/年换算为毫米/年。</translation>
    </message>
    <message>
      <location filename="../algorithms/series/units.py" />
      <source>Half of the velocities are {usual:.2g} or further from their median, faster than InSAR can follow in millimetres a year: bring them to millimetres a year first, with the field calculator.</source>
      <translation>半数速率与其中位数相差 {usual:.2g} 或更多，超出 InSAR 以毫米/年所能跟踪的范围：请先用字段计算器将其换算为毫米/年。</translation>
    </message>
    <message>
      <location filename="../algorithms/series/usable.py" />
      <source>{n_usable} of {n} series can be used, as {set_aside} lack more than {max_gap_share:.0%} of their dates, and at least {fewest} are needed: choose a layer with more points or allow a larger share of missing dates.</source>
      <translation>{n} 条序列中 {n_usable} 条可用，{set_aside} 条缺少超过 {max_gap_share:.0%} 的日期，而至少需要 {fewest} 条：请选择点更多的图层，或允许更大的缺失日期比例。</translation>
    </message>
    <message>
      <location filename="../algorithms/series/usable.py" />
      <source>{n_usable} of {n} series can be used, and at least {fewest} are needed: choose a layer with more points.</source>
      <translation>{n} 条序列中 {n_usable} 条可用，而至少需要 {fewest} 条：请选择点更多的图层。</translation>
    </message>
    <message>
      <location filename="../algorithms/series/usable.py" />
      <source>{n_used} series used; {n_filled_values} values interpolated in {n_gappy_series} of them; {set_aside} set aside for lacking more than {max_gap_share:.0%} of the dates.</source>
      <translation>使用 {n_used} 条序列；其中 {n_gappy_series} 条共插值 {n_filled_values} 个值；{set_aside} 条因缺少超过 {max_gap_share:.0%} 的日期而被搁置。</translation>
    </message>
    <message>
      <location filename="../algorithms/series/usable.py" />
      <source>Series are relative to the scene's own motion (median velocity {scene_velocity:.2f} mm/yr).</source>
      <translation>序列相对于场景自身的运动（速度中位数 {scene_velocity:.2f} 毫米/年）。</translation>
    </message>
    <message>
      <location filename="../algorithms/series/usable.py" />
      <source>Every point has the same series, so nothing can be told apart; check the displacement columns.</source>
      <translation>所有点的序列都相同，无法区分；请检查形变列。</translation>
    </message>
    <message>
      <location filename="../algorithms/series/velocity.py" />
      <source>A velocity needs at least two different dates; give more dates.</source>
      <translation>速度至少需要两个不同的日期；请提供更多日期。</translation>
    </message>
    <message>
      <location filename="../algorithms/settings.py" />
      <source>The neighbour distance is {eps:g} m; it must be greater than 0.</source>
      <translation>邻域距离为 {eps:g} 米；它必须大于 0。</translation>
    </message>
    <message>
      <location filename="../algorithms/settings.py" />
      <source>The least number of points is {min_points}; it must be at least 1.</source>
      <translation>最少点数为 {min_points}；它必须至少为 1。</translation>
    </message>
    <message>
      <location filename="../algorithms/space/covariance_model.py" />
      <source>Only {n_used} distance bins of the covariogram hold pairs and a model needs {n_needed}; give more points, or ask the covariogram for more bins or a larger greatest distance.</source>
      <translation>协方差图只有 {n_used} 个距离分级含有点对，而模型需要 {n_needed} 个；请提供更多点，或增加协方差图的分级数或最大距离。</translation>
    </message>
    <message>
      <location filename="../algorithms/space/covariance_model.py" />
      <source>No spatial correlation is found: the covariances cannot be told from zero at any distance.</source>
      <translation>未发现空间相关性：在任何距离上协方差都无法与零区分。</translation>
    </message>
    <message>
      <location filename="../algorithms/space/covariance_model.py" />
      <source>The correlation does not fall to 5 % within {largest:.0f} m, so the correlation length is at least that: the scene holds a trend or is too small; try a larger greatest distance.</source>
      <translation>相关性在 {largest:.0f} 米内没有降到 5 %，因此相关长度至少为该值：场景含有趋势或太小；请尝试更大的最大距离。</translation>
    </message>
    <message>
      <location filename="../algorithms/space/covariance_model.py" />
      <source>The correlation is lost between the two shortest distances, {shortest:.0f} m and {second:.0f} m, so the correlation length is at most the latter; try narrower bins.</source>
      <translation>相关性在两个最短距离 {shortest:.0f} 米和 {second:.0f} 米之间消失，因此相关长度至多为后者；请尝试更窄的分级。</translation>
    </message>
    <message>
      <location filename="../algorithms/space/covariance_model.py" />
      <source>Only {share:.1f} % of the variance is spatially correlated; the rest is noise.</source>
      <translation>只有 {share:.1f} % 的方差在空间上相关；其余为噪声。</translation>
    </message>
    <message>
      <location filename="../algorithms/space/covariance_model.py" />
      <source>Covariogram: no correlation length. {note}</source>
      <translation>协方差图：没有相关长度。{note}</translation>
    </message>
    <message>
      <location filename="../algorithms/space/covariance_model.py" />
      <source>Covariogram: {model} model, correlation length {length} m, sill {sill:.3g} mm², nugget {nugget:.3g} mm². {note}</source>
      <translation>协方差图：{model} 模型，相关长度 {length} 米，基台值 {sill:.3g} mm²，块金值 {nugget:.3g} mm²。{note}</translation>
    </message>
    <message>
      <location filename="../algorithms/space/covariance_model.py" />
      <source>Covariogram: {model} model, correlation length {length} m, sill {sill:.3g} mm², nugget {nugget:.3g} mm².</source>
      <translation>协方差图：{model} 模型，相关长度 {length} 米，基台值 {sill:.3g} mm²，块金值 {nugget:.3g} mm²。</translation>
    </message>
    <message>
      <location filename="../algorithms/space/covariogram.py" />
      <source>The largest distance of the covariogram is {max_distance} m; it must be above 0.</source>
      <translation>协方差图的最大距离为 {max_distance} 米；它必须大于 0。</translation>
    </message>
    <message>
      <location filename="../algorithms/space/covariogram.py" />
      <source>The edges of the covariogram's distance bins must be ascending distances of 0 m or more.</source>
      <translation>协方差图距离分级的边界必须是不小于 0 米的递增距离。</translation>
    </message>
    <message>
      <location filename="../algorithms/space/covariogram.py" />
      <source>The displacement is the same at every point, so it has no covariance; check the displacement columns.</source>
      <translation>所有点的形变都相同，因此没有协方差；请检查形变列。</translation>
    </message>
    <message>
      <location filename="../algorithms/space/covariogram.py" />
      <source>No two points lie between {nearest:g} m and {farthest:g} m of each other; give more points, or choose a larger greatest distance for the covariogram.</source>
      <translation>没有两个点的距离在 {nearest:g} 米到 {farthest:g} 米之间；请提供更多点，或为协方差图选择更大的最大距离。</translation>
    </message>
    <message>
      <location filename="../algorithms/space/covariogram.py" />
      <source>Covariogram: {n_pairs} pairs of {n} points in {n_bins} bins up to {largest:.0f} m.</source>
      <translation>协方差图：{n} 个点的 {n_pairs} 个点对，{n_bins} 个分级，最远 {largest:.0f} 米。</translation>
    </message>
    <message>
      <location filename="../algorithms/space/covariogram.py" />
      <source>A covariogram needs at least two points and there are {n}.</source>
      <translation>协方差图至少需要两个点，现有 {n} 个。</translation>
    </message>
    <message>
      <location filename="../algorithms/space/covariogram.py" />
      <source>A coordinate is not a finite number; check the points' geometries.</source>
      <translation>有坐标不是有限值；请检查点的几何。</translation>
    </message>
    <message>
      <location filename="../algorithms/space/covariogram.py" />
      <source>All points lie at one place, so there is no distance for a covariogram.</source>
      <translation>所有点位于同一位置，因此协方差图没有距离可用。</translation>
    </message>
    <message>
      <location filename="../algorithms/space/profile.py" />
      <source>The line has no length: draw it through at least two different places.</source>
      <translation>线没有长度：请让线经过至少两个不同的位置。</translation>
    </message>
    <message>
      <location filename="../algorithms/space/spatial_split.py" />
      <source>All points lie at one place, so they cannot be split in space; give a layer with spread points.</source>
      <translation>所有点位于同一位置，无法在空间上划分；请提供点分散的图层。</translation>
    </message>
    <message>
      <location filename="../algorithms/space/spatial_split.py" />
      <source>Cluster {cluster} has no neighbour distance and least number of points; add its row.</source>
      <translation>簇 {cluster} 没有邻域距离和最少点数；请添加其行。</translation>
    </message>
    <message>
      <location filename="../algorithms/space/spatial_split.py" />
      <source>as given</source>
      <translation>按给定值</translation>
    </message>
    <message>
      <location filename="../algorithms/space/spatial_split.py" />
      <source>from the density of the points and the correlation length, {length:.0f} m</source>
      <translation>由点的密度和相关长度 {length:.0f} 米得到</translation>
    </message>
    <message>
      <location filename="../algorithms/space/spatial_split.py" />
      <source>from the density of the points</source>
      <translation>由点的密度得到</translation>
    </message>
    <message>
      <location filename="../algorithms/space/spatial_split.py" />
      <source>DBSCAN: neighbours within {eps:.1f} m ({origin}), at least {min_points} points.</source>
      <translation>DBSCAN：邻域 {eps:.1f} 米（{origin}），至少 {min_points} 个点。</translation>
    </message>
    <message>
      <location filename="../algorithms/space/spatial_split.py" />
      <source>{n_clusters} clusters in space and time; {n_alone} points belong to none.</source>
      <translation>空间和时间上共 {n_clusters} 个簇；{n_alone} 个点不属于任何簇。</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/dates.py" />
      <source>Column {name} looks like a date, but there is no such day in the calendar: correct or remove it.</source>
      <translation>列 {name} 像是日期，但日历中没有这一天：请更正或移除。</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/dates.py" />
      <source>'{word}' among the dates is no date: write each as YYYYMMDD, separated by commas.</source>
      <translation>日期中的“{word}”不是日期：请都写成 YYYYMMDD，以逗号分隔。</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/dates.py" />
      <source>The dates are not in order of time, or one is there twice: correct the list.</source>
      <translation>日期没有按时间排序，或有重复：请更正列表。</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/dates.py" />
      <source>There are two kinds of columns with dates, such as {one} and {other}: remove those that hold no displacement, or choose the date fields.</source>
      <translation>有两类带日期的列，例如 {one} 和 {other}：请移除不是形变的那一类，或选择日期字段。</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/dates.py" />
      <source>The name of field {name} holds no date, or several: choose fields named such as 20180106, D20180106 or 2018-01-06.</source>
      <translation>字段 {name} 的名称中没有日期，或有多个：请选择名为 20180106、D20180106 或 2018-01-06 之类的字段。</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/dates.py" />
      <source>One date is given, and a series needs at least two: give all dates, or none.</source>
      <translation>只给出一个日期，而序列至少需要两个：请给出全部日期，或都不给。</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/dates.py" />
      <source>{n_days} dates are given, and the file has {n_columns} columns: correct the list.</source>
      <translation>给出了 {n_days} 个日期，而文件有 {n_columns} 列：请更正列表。</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/dates.py" />
      <source>The names of the last {n} columns are not all different: rename them.</source>
      <translation>末尾 {n} 列的名称有重复：请重命名。</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/dates.py" />
      <source>Column {column} is given the date {day}, and its name says {named}: give no dates, or a date for each column of displacements.</source>
      <translation>列 {column} 被指定日期 {day}，而其名称为 {named}：请不要给出日期，或为每个形变列给出日期。</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/dates.py" />
      <source>{n} dates are given for the last {n} columns, and {before} before them is called alike: give a date for each column of displacements.</source>
      <translation>为最后 {n} 列给出了 {n} 个日期，而其前的 {before} 名称相似：请为每个形变列给出日期。</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/dates.py" />
      <source>Columns {other} and {name} stand for the same date, {day}: remove one of them, or choose the date fields.</source>
      <translation>列 {other} 和 {name} 对应同一日期 {day}：请移除其中一列，或选择日期字段。</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/dates.py" />
      <source>In {name} nobody can say which number is the day and which the month: write the dates as YYYYMMDD.</source>
      <translation>在 {name} 中无法判断哪个数字是日、哪个是月：请将日期写成 YYYYMMDD。</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/export_columns.py" />
      <source>Fields {other} and {column} would both be called {name}: choose the attributes to keep.</source>
      <translation>字段 {other} 和 {column} 都会命名为 {name}：请限定要保留的属性。</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/formats.py" />
      <source>positive = towards the satellite</source>
      <translation>正值 = 靠近卫星</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/formats.py" />
      <source>as in the file; read as positive = towards the satellite</source>
      <translation>与文件相同；按正值 = 靠近卫星读取</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/formats.py" />
      <source>positive = up</source>
      <translation>正值 = 向上</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/formats.py" />
      <source>positive = east</source>
      <translation>正值 = 向东</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/formats.py" />
      <source>positive = up in a vertical product, east in an east-west one</source>
      <translation>垂直向产品中正值 = 向上，东西向产品中正值 = 向东</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/formats.py" />
      <source>The file has no coordinates among its columns, {columns}: they are looked for as {names}. Rename the columns that hold them.</source>
      <translation>文件的列 {columns} 中没有坐标：按 {names} 查找坐标列。请重命名存放坐标的列。</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/formats.py" />
      <source>The coordinate reference system chosen is in degrees, and the file has no longitude and latitude: choose a projected one.</source>
      <translation>所选坐标参考系以度为单位，而文件中没有经度和纬度：请选择投影坐标参考系。</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/formats.py" />
      <source>The coordinate reference system chosen is projected, and the file has only longitude and latitude: choose a geographic one, or none.</source>
      <translation>所选坐标参考系为投影坐标参考系，而文件中只有经度和纬度：请选择地理坐标参考系，或不选。</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/formats.py" />
      <source>The file does not say in which reference system its coordinates ({columns}) are: choose it (CRS).</source>
      <translation>文件没有说明其坐标（{columns}）采用何种参考系：请选择（CRS）。</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/formats.py" />
      <source>The file has no displacement columns: the first row must hold the names of the columns, and those of the displacements must be dates, such as 20180106, D20180106 or 2018-01-06; here they are {columns}. Rename them, or give the dates of the last columns.</source>
      <translation>文件没有形变列：首行须为列名，形变列的列名须为日期，例如 20180106、D20180106 或 2018-01-06；这里的列名是 {columns}。请重命名，或给出末尾各列的日期。</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/formats.py" />
      <source>There is only one date column, {column}: a series needs at least two.</source>
      <translation>只有一个日期列 {column}：序列至少需要两个。</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/formats.py" />
      <source>A StaMPS-Visualizer export has at least five columns, longitude, latitude, velocity and the series, each with its own number, and here it has not: export it again.</source>
      <translation>StaMPS-Visualizer 的导出文件至少有五列：经度、纬度、速度和序列，每列有自己的编号，而这里没有：请重新导出。</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/formats.py" />
      <source>The first row of a StaMPS-Visualizer export must hold the reference point, NaN and the day numbers, and here it does not: give the dates.</source>
      <translation>StaMPS-Visualizer 导出文件的首行须为参考点、NaN 和日序数，而这里不是：请给出日期。</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/formats.py" />
      <source>{n_days} dates are given, and the file has {n} columns of displacements: correct the list.</source>
      <translation>给出了 {n_days} 个日期，而文件有 {n} 个形变列：请改正列表。</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/formats.py" />
      <source>The day numbers in the first row are not in order of time: correct them or give the dates.</source>
      <translation>首行的日序数没有按时间排序：请更正或给出日期。</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/formats.py" />
      <source>The first row should hold day numbers, and {number:g} is none: correct it or give the dates.</source>
      <translation>首行应为日序数，而 {number:g} 不是：请更正或给出日期。</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/formats.py" />
      <source>Column {column} occurs {count} times: remove or rename all but one.</source>
      <translation>列 {column} 出现 {count} 次：请只保留一个，移除或重命名其余的。</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/stamps.py" />
      <source>{file} has no time series ph_mm, but {names}: choose the ps_plot_ts_*.mat that StaMPS writes for ps_plot(..., 'ts').</source>
      <translation>{file} 中没有时间序列 ph_mm，而有 {names}：请选择 StaMPS 由 ps_plot(..., 'ts') 写出的 ps_plot_ts_*.mat。</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/stamps.py" />
      <source>{file} lacks {names}, and there is no ps2.mat beside it: copy that file there.</source>
      <translation>{file} 缺少 {names}，且旁边没有 ps2.mat：请将该文件复制到那里。</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/stamps.py" />
      <source>The arrays of {file} do not fit: ph_mm {series}, lonlat {lonlat}, day {days}. Export it again.</source>
      <translation>{file} 的数组不匹配：ph_mm {series}、lonlat {lonlat}、day {days}。请重新导出。</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/stamps.py" />
      <source>The day numbers of {file} are no dates: save the file again.</source>
      <translation>{file} 的日序号不是日期：请重新保存文件。</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/stamps.py" />
      <source>{names} of {file} should hold numbers and does not: save the file again.</source>
      <translation>{file} 的 {names} 应为数值，但不是：请重新保存文件。</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/stamps.py" />
      <source>{file} is no MATLAB file, or breaks off: save it again.</source>
      <translation>{file} 不是 MATLAB 文件，或不完整：请重新保存。</translation>
    </message>
    <message>
      <location filename="../algorithms/tracks.py" />
      <source>{track}: velocity and its error by regression, as the layer has no such field.</source>
      <translation>{track}：图层没有速度及其误差的字段，由回归计算。</translation>
    </message>
    <message>
      <location filename="../algorithms/tracks.py" />
      <source>No point of {track} can be used: each lacks its line of sight or more than {max_gap_share:.0%} of its dates; check these fields, or allow a larger share of missing dates.</source>
      <translation>{track} 没有可用的点：每个点都缺少视线向，或缺少超过 {max_gap_share:.0%} 的日期；请检查这些字段，或允许更大的缺失日期比例。</translation>
    </message>
    <message>
      <location filename="../algorithms/tracks.py" />
      <source>The line of sight of {track} is no unit vector: its east and up components have a length of {length:.2f}, and about 0.99 is expected; check these fields.</source>
      <translation>{track} 的视线向不是单位向量：其东向和向上分量的长度为 {length:.2f}，应约为 0.99；请检查这些字段。</translation>
    </message>
    <message>
      <location filename="../algorithms/tracks.py" />
      <source>The lines of sight of the layers are {widest:.1f} degrees apart, seen from the south, and vertical and east motion cannot be told apart below {smallest_angle:g}: choose an ascending and a descending layer.</source>
      <translation>从南面看，各图层的视线向相差 {widest:.1f} 度，低于 {smallest_angle:g} 度时无法区分垂直向和东向运动：请选择一个升轨图层和一个降轨图层。</translation>
    </message>
    <message>
      <location filename="../engine/job.py" />
      <source>The disk is full: the job's data do not fit into the temporary folder {parent}; free some space there, or choose another folder in Settings &gt; Options &gt; Processing &gt; General.</source>
      <translation>磁盘已满：作业数据无法放入临时文件夹 {parent}；请在那里释放空间，或在“设置 &gt; 选项 &gt; 处理 &gt; 常规”中选择其他文件夹。</translation>
    </message>
    <message>
      <location filename="../engine/qgis_side/client.py" />
      <source>The run was cancelled.</source>
      <translation>运行已取消。</translation>
    </message>
    <message>
      <location filename="../engine/qgis_side/client.py" />
      <source>The log ends with:</source>
      <translation>日志结尾为：</translation>
    </message>
    <message>
      <location filename="../engine/qgis_side/client.py" />
      <source>The job folder {folder} cannot be written ({reason}).</source>
      <translation>无法写入作业文件夹 {folder}（{reason}）。</translation>
    </message>
    <message>
      <location filename="../engine/qgis_side/client.py" />
      <source>The engine's Python, {python}, cannot be started; see Plugins &gt; InSAR Hotspots &gt; Engine.</source>
      <translation>无法启动计算引擎的 Python {python}；请见“插件 &gt; InSAR Hotspots &gt; 计算引擎”。</translation>
    </message>
    <message>
      <location filename="../engine/qgis_side/client.py" />
      <source>The engine's Python, {python}, ended without a result; name a Python that has the engine's libraries.</source>
      <translation>计算引擎的 Python {python} 结束而没有结果；请指定一个装有计算引擎所需库的 Python。</translation>
    </message>
    <message>
      <location filename="../engine/qgis_side/client.py" />
      <source>The engine stopped with an error of its own (exit code {code}); please report it with the log.</source>
      <translation>计算引擎因自身错误而停止（退出码 {code}）；请连同日志一起报告。</translation>
    </message>
    <message>
      <location filename="../engine/qgis_side/client.py" />
      <source>code {code}</source>
      <translation>代码 {code}</translation>
    </message>
    <message>
      <location filename="../engine/qgis_side/client.py" />
      <source>signal {name}</source>
      <translation>信号 {name}</translation>
    </message>
    <message>
      <location filename="../engine/qgis_side/client.py" />
      <source>The engine crashed ({name}); QGIS and your data are not affected, please report it with the log.</source>
      <translation>计算引擎崩溃（{name}）；QGIS 和您的数据不受影响，请连同日志一起报告。</translation>
    </message>
    <message>
      <location filename="../engine/qgis_side/environment.py" />
      <source>The {origin} names {named} as the engine's Python, which is not there; correct it.</source>
      <translation>{origin} 将 {named} 指定为计算引擎的 Python，但它不存在；请更正。</translation>
    </message>
    <message>
      <location filename="../engine/qgis_side/environment.py" />
      <source>The Python that the engine was made from, in {folder}, is gone, as after an update of QGIS; make the engine anew in Plugins &gt; InSAR Hotspots &gt; Engine.</source>
      <translation>创建引擎所用的 Python({folder})已不存在,例如 QGIS 更新之后;请在 插件 &gt; InSAR Hotspots &gt; 引擎 中重新创建引擎。</translation>
    </message>
    <message>
      <location filename="../engine/qgis_side/environment.py" />
      <source>The engine is not installed yet; make it in Plugins &gt; InSAR Hotspots &gt; Engine.</source>
      <translation>计算引擎尚未安装；请在“插件 &gt; InSAR Hotspots &gt; 计算引擎”中创建。</translation>
    </message>
    <message>
      <location filename="../engine/qgis_side/environment.py" />
      <source>The engine was made by another version of the plugin; make it anew in Plugins &gt; InSAR Hotspots &gt; Engine.</source>
      <translation>计算引擎由插件的其他版本创建；请在“插件 &gt; InSAR Hotspots &gt; 计算引擎”中重新创建。</translation>
    </message>
    <message>
      <location filename="../engine/worker_side/compiling.py" />
      <source>Compiling the kernels for this computer, once: about half a minute.</source>
      <translation>为此计算机编译计算核心，仅需一次：约半分钟。</translation>
    </message>
    <message>
      <location filename="../engine/worker_side/tasks/assets.py" />
      <source>Fewer than two points have a velocity: choose another field or layer.</source>
      <translation>具有速度的点少于两个：请选择其他字段或图层。</translation>
    </message>
    <message>
      <location filename="../engine/worker_side/tasks/assets.py" />
      <source>{n} points without a velocity are left out.</source>
      <translation>{n} 个没有速度的点被排除。</translation>
    </message>
    <message>
      <location filename="../engine/worker_side/tasks/assets.py" />
      <source>Velocities are relative to the scene's own motion (median velocity {scene_velocity:.2f} mm/yr).</source>
      <translation>速度相对于场景自身的运动（中位速度 {scene_velocity:.2f} 毫米/年）。</translation>
    </message>
    <message>
      <location filename="../engine/worker_side/tasks/check.py" />
      <source>Cluster 20 series by soft-DTW.</source>
      <translation>用 soft-DTW 对 20 条序列聚类。</translation>
    </message>
    <message>
      <location filename="../engine/worker_side/tasks/check.py" />
      <source>Compare soft-DTW with tslearn's.</source>
      <translation>将 soft-DTW 与 tslearn 的结果比较。</translation>
    </message>
    <message>
      <location filename="../engine/worker_side/tasks/check.py" />
      <source>Soft-DTW of the engine under {prefix} differs from tslearn's by {difference:.3g} mm² on this processor; make the engine anew, and if that does not help, report it with the log.</source>
      <translation>在此处理器上，{prefix} 下计算引擎的 soft-DTW 与 tslearn 的结果相差 {difference:.3g} mm²；请重新创建计算引擎，如果仍无济于事，请连同日志一起报告。</translation>
    </message>
    <message>
      <location filename="../engine/worker_side/tasks/check.py" />
      <source>Cluster 20 points in space.</source>
      <translation>在空间上对 20 个点聚类。</translation>
    </message>
    <message>
      <location filename="../engine/worker_side/tasks/check.py" />
      <source>The engine's libraries under {prefix} run but give wrong clusters; make the engine anew.</source>
      <translation>{prefix} 下计算引擎的库可以运行，但聚类结果错误；请重新创建计算引擎。</translation>
    </message>
    <message>
      <location filename="../engine/worker_side/tasks/check.py" />
      <source>Multiply 100 pairs of series.</source>
      <translation>将 100 对序列相乘。</translation>
    </message>
    <message>
      <location filename="../engine/worker_side/tasks/check.py" />
      <source>Classify 20 series.</source>
      <translation>对 20 条序列分类。</translation>
    </message>
    <message>
      <location filename="../engine/worker_side/tasks/check.py" />
      <source>Find the hotspot of a small scene.</source>
      <translation>在一个小场景中寻找热点。</translation>
    </message>
    <message>
      <location filename="../engine/worker_side/tasks/check.py" />
      <source>Read a raster of one cell.</source>
      <translation>读取只有一个像元的栅格。</translation>
    </message>
    <message>
      <location filename="../engine/worker_side/tasks/check.py" />
      <source>The engine's libraries under {prefix} run but give wrong hotspots; make the engine anew.</source>
      <translation>{prefix} 下计算引擎的库可以运行，但热点结果错误；请重新创建计算引擎。</translation>
    </message>
    <message>
      <location filename="../engine/worker_side/tasks/check.py" />
      <source>The engine's libraries under {prefix} run but misread rasters; make the engine anew.</source>
      <translation>{prefix} 下计算引擎的库可以运行，但读取栅格有误；请重新创建计算引擎。</translation>
    </message>
    <message>
      <location filename="../engine/worker_side/tasks/clusters.py" />
      <source>Cluster {number}: neighbours within {eps:g} m, at least {min_points} points.</source>
      <translation>簇 {number}：邻域 {eps:g} 米，至少 {min_points} 个点。</translation>
    </message>
    <message>
      <location filename="../engine/worker_side/tasks/networks.py" />
      <source>Summarising the points of each pattern.</source>
      <translation>正在汇总各模式的点。</translation>
    </message>
    <message>
      <location filename="../engine/worker_side/worker.py" />
      <source>The computer's memory is not enough for this layer; use fewer points or a smaller sample.</source>
      <translation>计算机内存不足以处理此图层；请使用更少的点或更小的样本。</translation>
    </message>
    <message>
      <location filename="../engine/worker_side/worker.py" />
      <source>The engine's Python, {executable}, cannot load a library that the plugin needs ({error}).</source>
      <translation>计算引擎的 Python {executable} 无法加载插件所需的库（{error}）。</translation>
    </message>
    <message>
      <location filename="../engine/worker_side/worker.py" />
      <source>The plugin was updated while QGIS was running; restart QGIS.</source>
      <translation>插件在 QGIS 运行期间已更新；请重新启动 QGIS。</translation>
    </message>
    <message>
      <location filename="../processing_provider/workflows/hotspots_by_model.model3" />
      <source>Workflows</source>
      <translation>工作流</translation>
    </message>
    <message>
      <location filename="../processing_provider/workflows/hotspots_by_model.model3" />
      <source>Hotspots from a model's labels</source>
      <translation>由模型标签得到热点</translation>
    </message>
    <message>
      <location filename="../processing_provider/workflows/hotspots_by_model.model3" />
      <source>Report</source>
      <translation>报告</translation>
    </message>
    <message>
      <location filename="../processing_provider/workflows/hotspots_by_model.model3" />
      <source>A network labels every point, and points of one label that lie close together and move are hotspots: for a model that you trained on your own site, or, left empty, the bundled network of patterns, which needs 60 dates.</source>
      <translation>网络给每个点一个标签，同一标签、彼此靠近且在运动的点就是热点：可用您在自己研究区训练的模型；留空则用内置的模式网络，需要 60 个日期。</translation>
    </message>
    <message>
      <location filename="../processing_provider/workflows/hotspots_by_model.model3" />
      <source>Left empty, every field named YYYYMMDD, DYYYYMMDD or D_YYYYMMDD is used.</source>
      <translation>留空则使用所有名为 YYYYMMDD、DYYYYMMDD 或 D_YYYYMMDD 的字段。</translation>
    </message>
    <message>
      <location filename="../processing_provider/workflows/hotspots_by_model.model3" />
      <source>Any point layer with one displacement field per date, in millimetres.</source>
      <translation>任何点图层，每个日期一个形变字段，单位毫米。</translation>
    </message>
    <message>
      <location filename="../processing_provider/workflows/hotspots_by_model.model3" />
      <source>Size of the cluster's mean velocity against the scene's median, so that a scene that drifts has no hotspots for it. 0 = any.</source>
      <translation>簇的平均速度相对于场景中位数的大小，这样整体漂移的场景不会因此出现热点。0 = 不限。</translation>
    </message>
    <message>
      <location filename="../processing_provider/workflows/hotspots_step_by_step.model3" />
      <source>Hotspots step by step</source>
      <translation>逐步得到热点</translation>
    </message>
    <message>
      <location filename="../processing_provider/workflows/hotspots_step_by_step.model3" />
      <source>The chain of Detect hotspots, one algorithm at a time, ready to be changed in the model designer: temporal clusters, covariogram, split in space, filter. It gives the same hotspots; those of Detect hotspots also have the name of their pattern.</source>
      <translation>“热点探测”的流程，逐个算法执行，可在模型设计器中修改：时间聚类、协方差图、空间划分、筛选。得到的热点相同；“热点探测”的热点还带有形变模式。</translation>
    </message>
    <message>
      <location filename="../processing_provider/workflows/pattern_map.model3" />
      <source>Pattern map</source>
      <translation>形变模式图</translation>
    </message>
    <message>
      <location filename="../processing_provider/workflows/pattern_map.model3" />
      <source>Moving points</source>
      <translation>运动的点</translation>
    </message>
    <message>
      <location filename="../processing_provider/workflows/pattern_map.model3" />
      <source>Figures of each pattern</source>
      <translation>各模式的统计</translation>
    </message>
    <message>
      <location filename="../processing_provider/workflows/pattern_map.model3" />
      <source>Names the pattern of every point's displacement and shows it on the map; with the points that are not stable as a layer of their own, and a table that says how many points each pattern has and how fast they move (mm/yr).</source>
      <translation>识别每个点的形变模式并在地图上显示；另有一个非稳定点的图层，以及一张表，说明每种模式的点数和运动速度（mm/年）。</translation>
    </message>
    <message>
      <location filename="../processing_provider/workflows/pattern_map.model3" />
      <source>A network of patterns trained for this plugin, such as the bundled one after tuning on your own labels.</source>
      <translation>为本插件训练的模式网络，例如用您自己的标签微调后的内置网络。</translation>
    </message>
    <message>
      <location filename="../processing_provider/workflows/pattern_map.model3" />
      <source>One row per pattern: number of points, their share of 1, and mean, smallest and largest velocity in mm/yr.</source>
      <translation>每种模式一行：点数、占比（以 1 计）、平均、最小和最大速度（mm/年）。</translation>
    </message>
    <message>
      <location filename="../processing_provider/workflows/pattern_map.model3" />
      <source>The points whose pattern is another than stable.</source>
      <translation>形变模式不是“稳定”的点。</translation>
    </message>
    <message>
      <location filename="../processing_provider/workflows/yearly_update.model3" />
      <source>Yearly update</source>
      <translation>年度更新</translation>
    </message>
    <message>
      <location filename="../processing_provider/workflows/yearly_update.model3" />
      <source>A new release, or new dates, for what was analysed before: joins the series, finds the hotspots anew with the numbers and settings of last time, and tells what changed. The report of changes begins with what to know today.</source>
      <translation>为先前分析过的数据提供新版本或新日期：连接序列，以上次的编号和设置重新探测热点，并说明有何变化。变化报告以今天须知开头。</translation>
    </message>
    <message>
      <location filename="../processing_provider/workflows/yearly_update.model3" />
      <source>As Detect hotspots wrote them.</source>
      <translation>由热点探测写出。</translation>
    </message>
    <message>
      <location filename="../processing_provider/workflows/yearly_update.model3" />
      <source>As Detect hotspots wrote them, with their series.</source>
      <translation>由热点探测写出，带有其序列。</translation>
    </message>
    <message>
      <location filename="../processing_provider/workflows/yearly_update.model3" />
      <source>The new release, or the layer with new dates. It begins before the earlier layer ends, five dates at least, and goes on for half a year or more after.</source>
      <translation>新版本或带新日期的图层。它在先前图层结束之前开始（至少五个日期），并在其后延续半年或更久。</translation>
    </message>
    <message>
      <location filename="../processing_provider/workflows/yearly_update.model3" />
      <source>Points with hotspots of last time</source>
      <translation>上次的带热点的点</translation>
    </message>
  </context>
</TS>
