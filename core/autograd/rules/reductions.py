"""Many numbers become one: sums, means, products, norms, the largest, the middle one."""

from core.autograd.rules.row import table

ROWS = table("""
SumBackward0     | g :SPREAD |
SumBackward1     | g :SPREAD | along=dim
MeanBackward0    | g/N :SPREAD | N=averaged()
MeanBackward1    | g/N :SPREAD | N=averaged() along=dim
ProdBackward0 self=0 | :OTHERS |
ProdBackward0    | g·y/a | a=self y=result
ProdBackward1 self=0 | :OTHERS | along=dim
ProdBackward1    | g·y/a | a=self y=result along=dim
CumsumBackward0  | :FROM_THERE_ON | along=dim
LogsumexpBackward0 | g·e^(a−y) | a=self y=result along=dim
MinBackward1     | where(a == y, g/k, 0) :SMALLEST | a=self y=result k=ties()
MaxBackward1     | where(a == y, g/k, 0) :LARGEST | a=self y=result k=ties()
MedianBackward0  | where(a == y, g/k, 0) :MIDDLE | a=self y=result k=ties()
AminBackward0    | where(a == y, g/k, 0) :SMALLEST | a=self y=result k=ties() along=dim
AmaxBackward0    | where(a == y, g/k, 0) :LARGEST | a=self y=result k=ties() along=dim
VarBackward0 correction=absent dim=absent | g·2·(a − mean(a))/(N − 1) | a=self N=averaged()
StdBackward0 correction=absent dim=absent result=0 | g·0 |
StdBackward0 correction=absent dim=absent | g·(a − mean(a))/(y·(N − 1)) | a=self y=result N=averaged()
LinalgVectorNormBackward0 ord=0 | :NOTHING |
LinalgVectorNormBackward0 result=0 dim=absent | g·0 |
LinalgVectorNormBackward0 ord=1 | g·sign(a) | a=self along=dim
LinalgVectorNormBackward0 ord=2 | g·a/y | a=self y=result along=dim
LinalgVectorNormBackward0 ord=inf | where(|a| == y, g·sign(a)/k, 0) :LARGEST | \
  a=self y=result k=ties_in_size() along=dim
LinalgVectorNormBackward0 ord<1 self=0 | where(a == 0, 0, g·sign(a)·(|a|/y)^(p−1)) | \
  a=self y=result p=ord along=dim
LinalgVectorNormBackward0 | g·sign(a)·(|a|/y)^(p−1) | a=self y=result p=ord along=dim
""")
